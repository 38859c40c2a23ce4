/* Protected entries: loading and running a chunk, calling a kept function. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "machine.h"

typedef struct run_request {
  const unsigned char *source;
  size_t length;
  const char *chunk_name;
  size_t first_global;
  int32_t global_count;
  size_t first_result;
  int32_t result_count;
  int32_t syntax_error;
} run_request;

typedef struct invoke_request {
  int64_t function;
  size_t first_argument;
  int32_t argument_count;
  size_t first_result;
  int32_t result_count;
} invoke_request;

/* Keeps the script lines on a stack. Allocates nothing of Lua's, so it cannot fail at the memory
   limit, and asks for no function names, which would depend on how a function was found. */
void capture_place(shim_machine *m, lua_State *L) {
  m->outcome.line = script_line(L, 0, m->outcome.source, sizeof m->outcome.source);
  size_t at = 0;
  lua_Debug ar;
  for (int level = 0, shown = 0; shown < 20 && lua_getstack(L, level, &ar); level++) {
    if (!lua_getinfo(L, "Sl", &ar) || ar.currentline <= 0) continue;
    const int n = snprintf(m->traceback + at, sizeof m->traceback - at, "%s:%d\n", ar.short_src,
                           ar.currentline);
    if (n < 0 || (size_t)n >= sizeof m->traceback - at) break;
    at += (size_t)n;
    shown++;
  }
  m->traceback[at] = 0;
}

static int on_error(lua_State *L) {
  shim_machine *m = machine_of(L);
  if (!m->aborted && !is_abort(L, 1) && !m->captured) capture_place(m, L);
  m->captured = 0;
  return 1;
}

static void keep_message(shim_machine *m, const char *text, size_t length) {
  if (length > 65536) length = 65536;
  if (length > m->message_capacity) {
    unsigned char *room = realloc(m->message, length);
    if (!room) length = 0;
    else {
      m->message = room;
      m->message_capacity = length;
    }
  }
  if (length) memcpy(m->message, text, length);
  m->outcome.message = m->message;
  m->outcome.message_length = length;
}

static void keep_abort(shim_machine *m) {
  m->outcome.kind = m->aborted;
  m->outcome.line = m->abort_line;
  memcpy(m->outcome.source, m->abort_source, sizeof m->outcome.source);
}

static void keep_failure(shim_machine *m, lua_State *L, int status) {
  if (!m->aborted && status == LUA_ERRMEM)
    m->aborted = m->failure_kind ? m->failure_kind : SHIM_MEMORY;
  if (m->aborted) {
    keep_abort(m);
    return;
  }
  m->outcome.kind = SHIM_ERROR;
  if (lua_type(L, -1) == LUA_TSTRING) {
    size_t length;
    const char *text = lua_tolstring(L, -1, &length);
    keep_message(m, text, length);
  } else {
    char text[64];
    const int n = snprintf(text, sizeof text, "(the error is a %s)", luaL_typename(L, -1));
    keep_message(m, text, n > 0 ? (size_t)n : 0);
  }
}

int32_t protect(shim_machine *m, lua_CFunction body, void *request, int64_t fuel) {
  lua_State *L = m->running;
  memset(&m->outcome, 0, sizeof m->outcome);
  m->outcome.traceback = m->traceback;
  m->traceback[0] = 0;
  m->captured = 0;
  if (!L || (m->depth > 0 && m->aborted)) {
    if (!m->aborted) m->aborted = SHIM_MEMORY;
    keep_abort(m);
    return m->outcome.kind;
  }
  if (m->depth == 0) start_budget(m, L, fuel);
  if (!lua_checkstack(L, 8)) {
    m->aborted = SHIM_MEMORY;
    keep_abort(m);
    return m->outcome.kind;
  }
  const int top = lua_gettop(L);
  const shim_mark resume_mark = m->resume_mark;
  resume_link *resumers = m->resumers;
  m->resume_mark = mark_of(m);
  lua_pushcfunction(L, on_error);
  lua_pushcfunction(L, body);
  lua_pushlightuserdata(L, request);
  m->depth++;
  const int status = lua_pcall(L, 1, 0, top + 1);
  m->depth--;
  m->running = L;
  m->resumers = resumers;
  m->outcome.kind = SHIM_OK; /* a call within may have left its own */
  if (status != LUA_OK) {
    shim_rewind(m, m->resume_mark);
    keep_failure(m, L, status);
  }
  m->resume_mark = resume_mark;
  lua_settop(L, top);
  return m->outcome.kind;
}

int32_t read_results(lua_State *L, int first, size_t *start) {
  shim_machine *m = machine_of(L);
  const int count = lua_gettop(L) - first + 1;
  *start = m->tape.length;
  begin_crossing(L);
  if (count > SHIM_MAX_VALUES) {
    write_bad(L, SHIM_BAD_SIZE);
    return 1;
  }
  for (int i = 0; i < count; i++) read_value(L, first + i);
  return count;
}

static int run_body(lua_State *L) {
  run_request *r = lua_touserdata(L, 1);
  shim_machine *m = machine_of(L);
  charge_bytes(L, r->length);
  const int status = luaL_loadbufferx(L, (const char *)r->source, r->length, r->chunk_name, "t");
  if (status != LUA_OK) {
    r->syntax_error = status == LUA_ERRSYNTAX;
    check_status(L, status);
    return lua_error(L);
  }
  push_environment(L, r->first_global, r->global_count);
  lua_setupvalue(L, 2, 1);
  lua_call(L, 0, 1);
  r->result_count = read_results(L, 2, &r->first_result);
  if (m->crossing_failed) {
    m->outcome.line = 0;
    strncpy(m->outcome.source, r->chunk_name + 1, sizeof m->outcome.source - 1);
  }
  return 0;
}

static int invoke_body(lua_State *L) {
  invoke_request *r = lua_touserdata(L, 1);
  shim_machine *m = machine_of(L);
  luaL_checkstack(L, SHIM_MAX_VALUES + 4, NULL);
  if (m->depth > 1) charge(L, 50);
  if (r->function < 1 || r->function > m->functions ||
      lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_FUNCTIONS + r->function) != LUA_TFUNCTION)
    luaL_error(L, "no such function");
  size_t node = r->first_argument;
  for (int32_t i = 0; i < r->argument_count; i++) node = push_node(L, node);
  lua_call(L, r->argument_count, LUA_MULTRET);
  r->result_count = read_results(L, 2, &r->first_result);
  if (m->crossing_failed) { /* the place is where the function begins */
    lua_Debug ar;
    lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_FUNCTIONS + r->function);
    lua_getinfo(L, ">S", &ar);
    m->outcome.line = ar.linedefined > 0 ? ar.linedefined : 0;
    strncpy(m->outcome.source, ar.short_src, sizeof m->outcome.source - 1);
  }
  return 0;
}

int32_t shim_run(shim_machine *m, const unsigned char *source, size_t length,
                 const char *chunk_name, size_t first_global, int32_t global_count,
                 size_t *first, int32_t *count) {
  run_request r = {source, length, chunk_name, first_global, global_count, 0, 0, 0};
  const int32_t kind = protect(m, run_body, &r, m->limits.fuel_per_load);
  if (kind == SHIM_ERROR && r.syntax_error) m->outcome.kind = SHIM_SYNTAX;
  *first = r.first_result;
  *count = r.result_count;
  return m->outcome.kind;
}

int32_t shim_invoke(shim_machine *m, int64_t function, size_t first_argument,
                    int32_t argument_count, size_t *first, int32_t *count) {
  invoke_request r = {function, first_argument, argument_count, 0, 0};
  protect(m, invoke_body, &r, m->limits.fuel_per_call);
  *first = r.first_result;
  *count = r.result_count;
  return m->outcome.kind;
}

const shim_outcome *shim_outcome_of(const shim_machine *m) { return &m->outcome; }
