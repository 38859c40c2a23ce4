/* Integer mathematics. Nothing that rounds, nothing random, nothing from libm. */
#include "machine.h"

static void need_number(lua_State *L, int index) {
  if (lua_type(L, index) != LUA_TNUMBER) bad_argument(L, index, "number");
}

static int math_abs(lua_State *L) {
  need_number(L, 1);
  if (lua_isinteger(L, 1)) {
    const lua_Integer n = lua_tointeger(L, 1);
    lua_pushinteger(L, n < 0 ? (lua_Integer)(0 - (uint64_t)n) : n);
  } else {
    const lua_Number n = lua_tonumber(L, 1);
    lua_pushnumber(L, n < 0 ? -n : n);
  }
  return 1;
}

/* Gives the integer on the wanted side; the number itself where it is beyond the integers. */
static int round_towards(lua_State *L, int up) {
  need_number(L, 1);
  lua_settop(L, 1);
  if (lua_isinteger(L, 1)) return 1;
  const lua_Number n = lua_tonumber(L, 1);
  if (!(n >= -9223372036854775808.0 && n < 9223372036854775808.0)) return 1;
  lua_Integer whole = (lua_Integer)n;
  if (up && (lua_Number)whole < n) whole++;
  if (!up && (lua_Number)whole > n) whole--;
  lua_pushinteger(L, whole);
  return 1;
}

static int math_ceil(lua_State *L) { return round_towards(L, 1); }

static int math_floor(lua_State *L) { return round_towards(L, 0); }

static int extreme(lua_State *L, int greatest) {
  const int count = lua_gettop(L);
  charge(L, 1 + count);
  need_number(L, 1);
  int best = 1;
  for (int i = 2; i <= count; i++) {
    need_number(L, i);
    if (greatest ? lua_compare(L, best, i, LUA_OPLT) : lua_compare(L, i, best, LUA_OPLT)) best = i;
  }
  lua_pushvalue(L, best);
  return 1;
}

static int math_max(lua_State *L) { return extreme(L, 1); }

static int math_min(lua_State *L) { return extreme(L, 0); }

static int math_tointeger(lua_State *L) {
  need_any(L, 1);
  int exact = 0;
  const lua_Integer n = lua_type(L, 1) == LUA_TNUMBER ? lua_tointegerx(L, 1, &exact) : 0;
  if (exact)
    lua_pushinteger(L, n);
  else
    lua_pushnil(L);
  return 1;
}

static int math_type(lua_State *L) {
  need_any(L, 1);
  if (lua_type(L, 1) != LUA_TNUMBER)
    lua_pushnil(L);
  else
    lua_pushstring(L, lua_isinteger(L, 1) ? "integer" : "float");
  return 1;
}

static int math_ult(lua_State *L) {
  lua_pushboolean(L, (uint64_t)need_integer(L, 1) < (uint64_t)need_integer(L, 2));
  return 1;
}

static const luaL_Reg FUNCTIONS[] = {{"abs", math_abs},     {"ceil", math_ceil},
                                     {"floor", math_floor}, {"max", math_max},
                                     {"min", math_min},     {"tointeger", math_tointeger},
                                     {"type", math_type},   {"ult", math_ult},
                                     {NULL, NULL}};

void open_math(lua_State *L) {
  lua_newtable(L);
  set_functions(L, FUNCTIONS);
  lua_pushinteger(L, LUA_MAXINTEGER);
  lua_setfield(L, -2, "maxinteger");
  lua_pushinteger(L, LUA_MININTEGER);
  lua_setfield(L, -2, "mininteger");
  lua_setfield(L, -2, "math");
}
