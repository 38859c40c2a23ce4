/* The budget of a call: fuel, deadline, and the abort that no script can catch. */
#include <string.h>
#include <time.h>

#include "machine.h"

static const char ABORT = 0; /* its address is the error value of an abort */

static int64_t now(void) {
  struct timespec t;
  /* The time the script itself takes: neither a busy host nor a stopped one is its fault. */
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

int32_t script_line(lua_State *L, int level, char *source, size_t capacity) {
  lua_Debug ar;
  if (capacity) source[0] = 0;
  resume_link *up = machine_of(L)->resumers;
  for (;;) {
    for (; lua_getstack(L, level, &ar); level++) {
      if (!lua_getinfo(L, "Sl", &ar) || ar.currentline <= 0) continue;
      if (capacity) {
        strncpy(source, ar.short_src, capacity - 1);
        source[capacity - 1] = 0;
      }
      return ar.currentline;
    }
    if (!up) return 0;
    L = up->from;
    up = up->next;
    level = 0;
  }
}

static void hook(lua_State *L, lua_Debug *ar) {
  (void)ar;
  shim_machine *m = machine_of(L);
  if (m->aborted) raise_abort(L, m->aborted);
  m->fuel -= m->limits.hook_interval;
  if (m->fuel < 0) raise_abort(L, SHIM_FUEL);
  check_deadline(L);
}

void install_hook(shim_machine *m, lua_State *L) {
  lua_sethook(L, hook, LUA_MASKCOUNT, m->limits.hook_interval);
}

void forgive(shim_machine *m) {
  m->churn = 0;
  m->failures = m->failure_kind = m->starved = 0;
}

void start_budget(shim_machine *m, lua_State *L, int64_t fuel) {
  m->fuel = m->fuel_limit = fuel;
  m->deadline = 0;
  m->aborted = 0;
  m->abort_line = 0;
  m->abort_source[0] = 0;
  forgive(m);
  install_hook(m, L); /* restarts the count, so equal calls cost equal fuel */
}

/* The clock starts at the first look, not at the call: short calls never pay for it. */
void check_deadline(lua_State *L) {
  shim_machine *m = machine_of(L);
  const int64_t time = now();
  if (m->deadline == 0)
    m->deadline = time + m->limits.deadline_nanoseconds;
  else if (time > m->deadline)
    raise_abort(L, SHIM_DEADLINE);
}

_Noreturn void raise_abort(lua_State *L, int32_t kind) {
  shim_machine *m = machine_of(L);
  if (!m->aborted) {
    m->aborted = kind;
    if (kind < SHIM_MEMORY || kind > SHIM_CHURN || m->abort_line == 0)
      m->abort_line = script_line(L, 0, m->abort_source, sizeof m->abort_source);
  }
  lua_sethook(L, hook, LUA_MASKCOUNT, 1);
  lua_pushlightuserdata(L, (void *)&ABORT);
  lua_error(L);
  __builtin_unreachable();
}

int is_abort(lua_State *L, int index) { return lua_touserdata(L, index) == (void *)&ABORT; }

void check_abort(lua_State *L) {
  shim_machine *m = machine_of(L);
  if (m->aborted) raise_abort(L, m->aborted);
}

void check_status(lua_State *L, int status) {
  check_abort(L);
  if (status == LUA_ERRMEM) {
    const int32_t kind = machine_of(L)->failure_kind;
    raise_abort(L, kind ? kind : SHIM_MEMORY);
  }
}

void charge(lua_State *L, int64_t amount) {
  shim_machine *m = machine_of(L);
  if (amount > m->fuel) {
    m->fuel = -1;
    raise_abort(L, m->aborted ? m->aborted : SHIM_FUEL);
  }
  m->fuel -= amount;
}

void shim_spend(shim_call *call, int64_t fuel) {
  shim_machine *m = call->machine;
  if (m->aborted) return;
  m->fuel = fuel > m->fuel ? -1 : m->fuel - fuel;
  if (m->fuel >= 0) return;
  m->aborted = SHIM_FUEL;
  m->abort_line = script_line(call->thread, 0, m->abort_source, sizeof m->abort_source);
}

/* Eight bytes looked at cost about what one instruction costs. */
void charge_bytes(lua_State *L, size_t bytes) { charge(L, 1 + (int64_t)(bytes / 8)); }

int64_t shim_fuel_used(const shim_machine *m) {
  const int64_t used = m->fuel_limit - m->fuel;
  return used > m->fuel_limit ? m->fuel_limit : used;
}
