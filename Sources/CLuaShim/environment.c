/* The environment of a script: an empty table before a table of names. Nothing can be assigned. */
#include "machine.h"

static int read_unknown(lua_State *L) {
  lua_settop(L, 2);
  ask_host(L, SHIM_OP_UNKNOWN_GLOBAL, -1, 2, 1);
  return luaL_error(L, "unknown name '%s'", lua_tostring(L, 2));
}

static int assign(lua_State *L) {
  lua_settop(L, 2);
  ask_host(L, SHIM_OP_ASSIGN_GLOBAL, -1, 2, 1);
  return luaL_error(L, "cannot assign to global '%s' (declare it with 'local')",
                    lua_tostring(L, 2));
}

/* Copies the entries of the table on top into a new table, which replaces it. Tables inside are
   copied too, one level down: they are the libraries, and a script may spoil its own copy only. */
static void copy_table(lua_State *L, int levels) {
  luaL_checkstack(L, 8, NULL);
  lua_newtable(L);
  lua_pushnil(L);
  while (lua_next(L, -3)) {
    if (levels > 0 && lua_type(L, -1) == LUA_TTABLE) copy_table(L, levels - 1);
    lua_pushvalue(L, -2);
    lua_insert(L, -2);
    lua_rawset(L, -4);
  }
  lua_remove(L, -2);
}

static void set_metatable(lua_State *L, lua_CFunction index, lua_CFunction newindex) {
  lua_createtable(L, 0, 2);
  if (index) {
    lua_pushcfunction(L, index);
    lua_setfield(L, -2, "__index");
  }
  if (newindex) {
    lua_pushcfunction(L, newindex);
    lua_setfield(L, -2, "__newindex");
  }
  lua_setmetatable(L, -2);
}

void push_environment(lua_State *L, size_t first_global, int32_t global_count) {
  luaL_checkstack(L, 12, NULL);
  lua_newtable(L); /* what the script's _ENV is: always empty */
  lua_createtable(L, 0, 2);
  lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_LIBRARIES);
  copy_table(L, 1);
  lua_rawgeti(L, LUA_REGISTRYINDEX, SLOT_HOST_NAMES);
  lua_pushnil(L);
  while (lua_next(L, -2)) {
    lua_pushvalue(L, -2);
    lua_insert(L, -2);
    lua_rawset(L, -5);
  }
  lua_pop(L, 1);
  size_t node = first_global;
  for (int32_t i = 0; i < global_count; i++) {
    node = push_node(L, node);
    node = push_node(L, node);
    lua_rawset(L, -3);
  }
  set_metatable(L, read_unknown, NULL);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, assign);
  lua_setfield(L, -2, "__newindex");
  lua_setmetatable(L, -2);
}

typedef struct name_request {
  const char *name;
  size_t length;
  int32_t op, slot;
} name_request;

static int set_name(lua_State *L) {
  const name_request *r = lua_touserdata(L, 1);
  const int is_word = r->slot < 0;
  lua_rawgeti(L, LUA_REGISTRYINDEX, is_word ? SLOT_HOST_NAMES : r->slot);
  lua_pushlstring(L, r->name, r->length);
  if (r->slot == SLOT_FIELDS)
    lua_pushinteger(L, r->op);
  else if (is_word)
    push_word(L, r->op);
  else
    push_host_function(L, r->op);
  lua_rawset(L, -3);
  return 0;
}

static int32_t set_name_safely(shim_machine *m, name_request request) {
  lua_State *L = m->running;
  if (!L || !lua_checkstack(L, 4)) return 0;
  if (m->depth == 0) forgive(m);
  const int top = lua_gettop(L);
  lua_pushcfunction(L, set_name);
  lua_pushlightuserdata(L, &request);
  const int status = lua_pcall(L, 1, 0, 0);
  lua_settop(L, top);
  return status == LUA_OK;
}

int32_t shim_register(shim_machine *m, const char *name, size_t length, int32_t op) {
  return set_name_safely(m, (name_request){name, length, op, SLOT_HOST_NAMES});
}

int32_t shim_register_word(shim_machine *m, const char *name, size_t length, int32_t op) {
  return set_name_safely(m, (name_request){name, length, op, -1});
}

int32_t shim_register_method(shim_machine *m, const char *name, size_t length, int32_t op) {
  return set_name_safely(m, (name_request){name, length, op, SLOT_METHODS});
}

int32_t shim_register_field(shim_machine *m, const char *name, size_t length, int32_t index) {
  return set_name_safely(m, (name_request){name, length, index, SLOT_FIELDS});
}
