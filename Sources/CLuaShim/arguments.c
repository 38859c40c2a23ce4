/* Arguments of library functions. Messages name positions and types only: function names would
   depend on how a function was found, addresses on the machine. */
#include <math.h>
#include <stdio.h>

#include "machine.h"

_Noreturn void bad_argument(lua_State *L, int index, const char *expected) {
  luaL_error(L, "bad argument #%d (%s expected, got %s)", index, expected,
             lua_isnone(L, index) ? "no value" : luaL_typename(L, index));
  __builtin_unreachable();
}

const char *need_string(lua_State *L, int index, size_t *length) {
  if (lua_type(L, index) == LUA_TNUMBER && lua_isinteger(L, index)) {
    lua_pushinteger(L, lua_tointeger(L, index));
    lua_tolstring(L, -1, NULL);
    lua_replace(L, index);
  }
  if (lua_type(L, index) != LUA_TSTRING) bad_argument(L, index, "string");
  return lua_tolstring(L, index, length);
}

lua_Integer need_integer(lua_State *L, int index) {
  int exact = 0;
  if (lua_type(L, index) != LUA_TNUMBER) bad_argument(L, index, "integer");
  const lua_Integer value = lua_tointegerx(L, index, &exact);
  if (!exact) luaL_error(L, "bad argument #%d (the number is not an integer)", index);
  return value;
}

lua_Integer integer_or(lua_State *L, int index, lua_Integer fallback) {
  return lua_isnoneornil(L, index) ? fallback : need_integer(L, index);
}

void need_table(lua_State *L, int index) {
  if (lua_type(L, index) != LUA_TTABLE) bad_argument(L, index, "table");
}

void need_any(lua_State *L, int index) {
  if (lua_isnone(L, index)) bad_argument(L, index, "value");
}

static void append_number(lua_State *L, int index) {
  char text[64];
  int length;
  if (lua_isinteger(L, index)) {
    length = snprintf(text, sizeof text, "%lld", (long long)lua_tointeger(L, index));
  } else {
    const double number = lua_tonumber(L, index);
    if (isnan(number)) {
      length = snprintf(text, sizeof text, "nan"); /* its sign differs between processors */
    } else {
      length = snprintf(text, sizeof text, "%.14g", number);
      int plain = 1;
      for (int i = 0; i < length; i++)
        if (text[i] != '-' && (text[i] < '0' || text[i] > '9')) plain = 0;
      if (plain) {
        text[length++] = '.';
        text[length++] = '0';
      }
    }
  }
  need_bytes(L, text, (size_t)length);
}

void append_text(lua_State *L, int index) {
  size_t length;
  const char *text;
  switch (lua_type(L, index)) {
    case LUA_TNIL: need_bytes(L, "nil", 3); return;
    case LUA_TBOOLEAN:
      if (lua_toboolean(L, index))
        need_bytes(L, "true", 4);
      else
        need_bytes(L, "false", 5);
      return;
    case LUA_TNUMBER: append_number(L, index); return;
    case LUA_TSTRING:
      text = lua_tolstring(L, index, &length);
      charge_bytes(L, length);
      need_bytes(L, text, length);
      return;
    default:
      text = luaL_typename(L, index);
      while (*text) need_bytes(L, text++, 1);
      return;
  }
}

void set_functions(lua_State *L, const luaL_Reg *list) {
  for (; list->name; list++) {
    lua_pushstring(L, list->name);
    lua_pushcfunction(L, list->func);
    lua_rawset(L, -3);
  }
}
