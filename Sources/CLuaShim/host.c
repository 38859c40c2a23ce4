/* Host functions, words, handles: the trampolines. Swift has always returned before C raises. */
#include "machine.h"

int ask_host(lua_State *L, int32_t op, int32_t word, int first, int count) {
  shim_machine *m = machine_of(L);
  if (count > SHIM_MAX_VALUES) luaL_error(L, "too many arguments (at most %d)", SHIM_MAX_VALUES);
  charge(L, 5);
  const shim_mark mark = mark_of(m);
  shim_call call = {.machine = m, .thread = L, .op = op, .argument_count = count, .word = word};
  begin_crossing(L);
  for (int i = 0; i < count; i++) {
    call.arguments[i] = m->tape.length;
    read_value(L, first + i);
  }
  size_t node = m->tape.length;
  lua_State *before = m->running;
  m->running = L;
  const int32_t failed = m->host(m->context, op, &call);
  m->running = before;
  if (m->aborted) raise_abort(L, m->aborted);
  if (failed) {
    const char *text = call.error_length ? (const char *)bytes_at(m, call.error_start) : "";
    lua_pushlstring(L, text, call.error_length);
    shim_rewind(m, mark);
    return lua_error(L);
  }
  if (call.result_count > SHIM_MAX_VALUES)
    luaL_error(L, "too many results (at most %d)", SHIM_MAX_VALUES);
  for (int32_t i = 0; i < call.result_count; i++) node = push_node(L, node);
  shim_rewind(m, mark);
  if (!call.suspends) return call.result_count;
  if (!lua_isyieldable(L)) luaL_error(L, "this can be called in a story only");
  return lua_yield(L, call.result_count);
}

static int host_function(lua_State *L) {
  return ask_host(L, (int32_t)lua_tointeger(L, lua_upvalueindex(1)), -1, 1, lua_gettop(L));
}

void push_host_function(lua_State *L, int32_t op) {
  lua_pushinteger(L, op);
  lua_pushcclosure(L, host_function, 1);
}

/* The second call of `word "name" { … }`. Upvalues: op, index of the word, name. */
int word_block(lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(3));
  lua_insert(L, 1);
  return ask_host(L, (int32_t)lua_tointeger(L, lua_upvalueindex(1)),
                  (int32_t)lua_tointeger(L, lua_upvalueindex(2)), 1, lua_gettop(L));
}

/* The first call. Anything but one string goes to the body as it is, which says what it wants. */
static int word_name(lua_State *L) {
  const int32_t op = (int32_t)lua_tointeger(L, lua_upvalueindex(1));
  if (lua_gettop(L) != 1 || lua_type(L, 1) != LUA_TSTRING)
    return ask_host(L, op, -1, 1, lua_gettop(L));
  lua_pushinteger(L, op);
  ask_host(L, SHIM_OP_WORD_NAME, -1, 1, 2); /* gives the index; argument 2 is the op */
  lua_pushinteger(L, op);
  lua_insert(L, -2);
  lua_pushvalue(L, 1);
  lua_pushcclosure(L, word_block, 3);
  return 1;
}

void push_word(lua_State *L, int32_t op) {
  lua_pushinteger(L, op);
  lua_pushcclosure(L, word_name, 1);
}

/* Upvalues: fields, methods. Arguments: handle, key. */
static int handle_index(lua_State *L) {
  shim_machine *m = machine_of(L);
  lua_settop(L, 2);
  lua_pushvalue(L, 2);
  if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNUMBER) {
    lua_pop(L, 1);
    lua_pushvalue(L, 2);
    if (lua_rawget(L, lua_upvalueindex(2)) == LUA_TFUNCTION) return 1;
    lua_settop(L, 2);
    return ask_host(L, SHIM_OP_UNKNOWN_FIELD, -1, 1, 2);
  }
  charge(L, 3);
  const int32_t field = (int32_t)lua_tointeger(L, -1);
  const int64_t handle = (int64_t)(intptr_t)lua_touserdata(L, 1);
  const shim_mark mark = mark_of(m);
  shim_call call = {.machine = m, .thread = L, .word = -1};
  lua_State *before = m->running;
  m->running = L;
  const int32_t failed = m->field(m->context, handle, field, &call);
  m->running = before;
  if (m->aborted) raise_abort(L, m->aborted);
  if (failed) {
    const char *text = call.error_length ? (const char *)bytes_at(m, call.error_start) : "";
    lua_pushlstring(L, text, call.error_length);
    shim_rewind(m, mark);
    return lua_error(L);
  }
  if (call.result_count == 0) return 0;
  push_node(L, mark.nodes);
  shim_rewind(m, mark);
  return 1;
}

static int handle_assign(lua_State *L) {
  lua_settop(L, 2);
  ask_host(L, SHIM_OP_ASSIGN_FIELD, -1, 1, 2);
  return luaL_error(L, "this value is read-only");
}

void install_handles(lua_State *L) {
  lua_pushlightuserdata(L, NULL);
  lua_createtable(L, 0, 2);
  lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_FIELDS);
  lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_METHODS);
  lua_pushcclosure(L, handle_index, 2);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, handle_assign);
  lua_setfield(L, -2, "__newindex");
  lua_setmetatable(L, -2);
  lua_pop(L, 1);
}

int32_t shim_position(const shim_call *call, char *source, size_t capacity) {
  return script_line(call->thread, 0, source, capacity);
}

int32_t shim_line(const shim_call *call) { return script_line(call->thread, 0, NULL, 0); }
