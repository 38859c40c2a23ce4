/* Tables: raw access, every loop charged before it runs, a stable sort. */
#include <string.h>

#include "machine.h"

static const int MOST_UNPACKED = 255;

lua_Integer length_of(lua_State *L, int index) {
  need_table(L, index);
  charge(L, 2);
  return (lua_Integer)lua_rawlen(L, index);
}

static int table_insert(lua_State *L) {
  const lua_Integer n = length_of(L, 1);
  lua_Integer at = n + 1;
  switch (lua_gettop(L)) {
    case 2: break;
    case 3:
      at = need_integer(L, 2);
      if (at < 1 || at > n + 1) return luaL_error(L, "bad argument #2 (position out of bounds)");
      charge(L, n + 1 - at);
      for (lua_Integer i = n + 1; i > at; i--) {
        lua_rawgeti(L, 1, i - 1);
        lua_rawseti(L, 1, i);
      }
      break;
    default: return luaL_error(L, "wrong number of arguments to insert");
  }
  lua_rawseti(L, 1, at);
  return 0;
}

static int table_remove(lua_State *L) {
  const lua_Integer n = length_of(L, 1);
  lua_Integer at = integer_or(L, 2, n);
  if (lua_gettop(L) > 1 && !lua_isnil(L, 2) && (at < 1 || at > n + 1) && !(n == 0 && at == 0))
    return luaL_error(L, "bad argument #2 (position out of bounds)");
  lua_rawgeti(L, 1, at);
  if (at < n) charge(L, n - at);
  for (; at < n; at++) {
    lua_rawgeti(L, 1, at + 1);
    lua_rawseti(L, 1, at);
  }
  if (at <= n || n == 0) {
    lua_pushnil(L);
    lua_rawseti(L, 1, at);
  }
  return 1;
}

static int table_concat(lua_State *L) {
  shim_machine *m = machine_of(L);
  const lua_Integer n = length_of(L, 1);
  size_t between = 0;
  const char *separator = lua_isnoneornil(L, 2) ? "" : need_string(L, 2, &between);
  const lua_Integer first = integer_or(L, 3, 1), last = integer_or(L, 4, n);
  const shim_mark mark = mark_of(m);
  for (lua_Integer i = first; i <= last; i++) {
    charge(L, 2);
    const int type = lua_rawgeti(L, 1, i);
    if (type != LUA_TSTRING && type != LUA_TNUMBER) {
      shim_rewind(m, mark);
      return luaL_error(L, "item %I of the table is no string or number (a %s)", i,
                        luaL_typename(L, -1));
    }
    append_text(L, -1);
    lua_pop(L, 1);
    if (i < last) need_bytes(L, separator, between);
    if (built_length(L, mark) > (size_t)m->limits.string) break;
    if (i == LUA_MAXINTEGER) break;
  }
  push_built(L, mark);
  return 1;
}

static int table_pack(lua_State *L) {
  const int n = lua_gettop(L);
  charge(L, 1 + n);
  lua_createtable(L, n, 1);
  lua_insert(L, 1);
  for (int i = n; i >= 1; i--) lua_rawseti(L, 1, i);
  lua_pushinteger(L, n);
  lua_setfield(L, 1, "n");
  return 1;
}

static int table_unpack(lua_State *L) {
  need_table(L, 1);
  const lua_Integer first = integer_or(L, 2, 1);
  const lua_Integer last = integer_or(L, 3, (lua_Integer)lua_rawlen(L, 1));
  if (first > last) return 0;
  const uint64_t count = (uint64_t)last - (uint64_t)first;
  if (count >= (uint64_t)MOST_UNPACKED)
    return luaL_error(L, "too many values to unpack (at most %d)", MOST_UNPACKED);
  luaL_checkstack(L, (int)count + 1, NULL);
  charge(L, 1 + (int64_t)count);
  for (uint64_t i = 0; i <= count; i++) lua_rawgeti(L, 1, first + (lua_Integer)i);
  return (int)count + 1;
}

static int table_move(lua_State *L) {
  need_table(L, 1);
  const lua_Integer first = need_integer(L, 2), last = need_integer(L, 3);
  const lua_Integer to = need_integer(L, 4);
  const int target = lua_isnoneornil(L, 5) ? 1 : 5;
  need_table(L, target);
  if (last >= first) {
    if (!(first > 0 || last < LUA_MAXINTEGER + first))
      return luaL_error(L, "too many elements to move");
    const lua_Integer count = last - first + 1;
    if (to > LUA_MAXINTEGER - count + 1) return luaL_error(L, "destination wrap around");
    charge(L, count);
    const int forward = to > last || to <= first || target != 1;
    for (lua_Integer i = 0; i < count; i++) {
      const lua_Integer step = forward ? i : count - 1 - i;
      lua_rawgeti(L, 1, first + step);
      lua_rawseti(L, target, to + step);
    }
  }
  lua_pushvalue(L, target);
  return 1;
}

/* How many keys a table has; unlike `#` it means something for a table with holes. */
static int table_count(lua_State *L) {
  need_table(L, 1);
  lua_settop(L, 1);
  lua_Integer count = 0;
  lua_pushnil(L);
  while (lua_next(L, 1)) {
    lua_pop(L, 1);
    charge(L, 1);
    count++;
  }
  lua_pushinteger(L, count);
  return 1;
}

static const luaL_Reg FUNCTIONS[] = {
    {"concat", table_concat}, {"count", table_count},   {"insert", table_insert},
    {"move", table_move},     {"pack", table_pack},     {"remove", table_remove},
    {"sort", table_sort},     {"unpack", table_unpack}, {NULL, NULL}};

void open_table(lua_State *L) {
  lua_newtable(L);
  set_functions(L, FUNCTIONS);
  lua_setfield(L, -2, "table");
}
