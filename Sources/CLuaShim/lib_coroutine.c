/* Coroutines with a price. There is no `close`: it recurses on the C stack in 5.4.4. */
#include "machine.h"

static int coroutine_create(lua_State *L) {
  shim_machine *m = machine_of(L);
  if (lua_type(L, 1) != LUA_TFUNCTION) bad_argument(L, 1, "function");
  /* A thread has a count of its own, lost when it ends within one interval: charge it ahead. */
  charge(L, m->limits.hook_interval);
  lua_State *co = lua_newthread(L);
  install_hook(m, co);
  lua_pushvalue(L, 1);
  lua_xmove(L, co, 1);
  return 1;
}

int resume_thread(lua_State *L, lua_State *co, int arguments) {
  shim_machine *m = machine_of(L);
  charge(L, 20);
  if (!lua_checkstack(co, arguments + 4)) {
    lua_pushliteral(L, "too many arguments to resume");
    return -1;
  }
  if (lua_gethook(co) == NULL) install_hook(m, co);
  const shim_mark mark = mark_of(m), before = m->resume_mark;
  lua_State *running = m->running;
  lua_xmove(L, co, arguments);
  resume_link link = {L, m->resumers};
  m->running = co;
  m->resumers = &link;
  m->resume_mark = mark;
  int count = 0;
  const int status = lua_resume(co, L, arguments, &count);
  m->running = running;
  m->resumers = link.next;
  m->resume_mark = before;
  shim_rewind(m, mark);
  if (status == LUA_OK || status == LUA_YIELD) {
    check_abort(L);
    if (!lua_checkstack(L, count + 1)) {
      lua_pop(co, count);
      lua_pushliteral(L, "too many results to resume");
      return -1;
    }
    lua_xmove(co, L, count);
    return count;
  }
  check_status(L, status);
  check_deadline(L);
  lua_xmove(co, L, 1);
  return -1;
}

static lua_State *need_thread(lua_State *L, int index) {
  lua_State *co = lua_tothread(L, index);
  if (!co) bad_argument(L, index, "coroutine");
  return co;
}

static int coroutine_resume(lua_State *L) {
  lua_State *co = need_thread(L, 1);
  const int count = resume_thread(L, co, lua_gettop(L) - 1);
  if (count < 0) {
    lua_pushboolean(L, 0);
    lua_insert(L, -2);
    return 2;
  }
  lua_pushboolean(L, 1);
  lua_insert(L, -(count + 1));
  return count + 1;
}

static int resume_wrapped(lua_State *L) {
  lua_State *co = lua_tothread(L, lua_upvalueindex(1));
  const int count = resume_thread(L, co, lua_gettop(L));
  if (count < 0) return lua_error(L); /* the value as it is: it knows its own place */
  return count;
}

static int coroutine_wrap(lua_State *L) {
  coroutine_create(L);
  lua_pushcclosure(L, resume_wrapped, 1);
  return 1;
}

static int coroutine_yield(lua_State *L) { return lua_yield(L, lua_gettop(L)); }

static int coroutine_status(lua_State *L) {
  lua_State *co = need_thread(L, 1);
  lua_Debug ar;
  const char *status = "dead";
  if (co == L)
    status = "running";
  else if (lua_status(co) == LUA_YIELD)
    status = "suspended";
  else if (lua_status(co) == LUA_OK) {
    if (lua_getstack(co, 0, &ar))
      status = "normal";
    else if (lua_gettop(co) > 0)
      status = "suspended";
  }
  lua_pushstring(L, status);
  return 1;
}

static int coroutine_isyieldable(lua_State *L) {
  lua_pushboolean(L, lua_isyieldable(L));
  return 1;
}

static const luaL_Reg FUNCTIONS[] = {
    {"create", coroutine_create}, {"isyieldable", coroutine_isyieldable},
    {"resume", coroutine_resume}, {"status", coroutine_status},
    {"wrap", coroutine_wrap},     {"yield", coroutine_yield},
    {NULL, NULL}};

void open_coroutine(lua_State *L) {
  lua_newtable(L);
  set_functions(L, FUNCTIONS);
  lua_setfield(L, -2, "coroutine");
}
