/* The base functions a script may use. */
#include <string.h>

#include "machine.h"

static int base_assert(lua_State *L) {
  need_any(L, 1);
  if (lua_toboolean(L, 1)) return lua_gettop(L);
  if (lua_isnone(L, 2)) return luaL_error(L, "assertion failed");
  lua_settop(L, 2);
  if (lua_type(L, 2) == LUA_TSTRING) {
    luaL_where(L, 1);
    lua_insert(L, 2);
    lua_concat(L, 2);
  }
  return lua_error(L);
}

static int base_error(lua_State *L) {
  const lua_Integer level = integer_or(L, 2, 1);
  lua_settop(L, 1);
  if (lua_type(L, 1) == LUA_TSTRING && level > 0 && level < 100) {
    luaL_where(L, (int)level);
    lua_insert(L, 1);
    lua_concat(L, 2);
  }
  return lua_error(L);
}

static int base_type(lua_State *L) {
  need_any(L, 1);
  lua_pushstring(L, luaL_typename(L, 1));
  return 1;
}

static int base_tostring(lua_State *L) {
  need_any(L, 1);
  if (lua_type(L, 1) == LUA_TSTRING) {
    lua_settop(L, 1);
    return 1;
  }
  const shim_mark mark = mark_of(machine_of(L));
  append_text(L, 1);
  push_built(L, mark);
  return 1;
}

static int digit_of(unsigned char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'z') return c - 'a' + 10;
  if (c >= 'A' && c <= 'Z') return c - 'A' + 10;
  return 99;
}

static int is_space(unsigned char c) { return c == ' ' || (c >= 9 && c <= 13); }

static int number_in_base(lua_State *L) {
  const lua_Integer base = need_integer(L, 2);
  size_t length;
  if (lua_type(L, 1) != LUA_TSTRING) bad_argument(L, 1, "string");
  const unsigned char *text = (const unsigned char *)lua_tolstring(L, 1, &length);
  if (base < 2 || base > 36) return luaL_error(L, "bad argument #2 (a base is 2 to 36)");
  charge_bytes(L, length);
  size_t at = 0;
  while (at < length && is_space(text[at])) at++;
  const int negative = at < length && text[at] == '-';
  if (negative) at++;
  uint64_t value = 0;
  const size_t first = at;
  for (; at < length && digit_of(text[at]) < base; at++)
    value = value * (uint64_t)base + (uint64_t)digit_of(text[at]);
  const int any = at > first;
  while (at < length && is_space(text[at])) at++;
  if (!any || at < length)
    lua_pushnil(L);
  else
    lua_pushinteger(L, (lua_Integer)(negative ? 0 - value : value));
  return 1;
}

static int base_tonumber(lua_State *L) {
  need_any(L, 1);
  if (!lua_isnoneornil(L, 2)) return number_in_base(L);
  if (lua_type(L, 1) == LUA_TNUMBER) {
    lua_settop(L, 1);
    return 1;
  }
  size_t length;
  if (lua_type(L, 1) == LUA_TSTRING) {
    const char *text = lua_tolstring(L, 1, &length);
    charge_bytes(L, length);
    if (lua_stringtonumber(L, text) == length + 1) return 1;
  }
  lua_pushnil(L);
  return 1;
}

static int base_select(lua_State *L) {
  const int count = lua_gettop(L);
  charge(L, 1 + count);
  if (lua_type(L, 1) == LUA_TSTRING && strcmp(lua_tostring(L, 1), "#") == 0) {
    lua_pushinteger(L, count - 1);
    return 1;
  }
  lua_Integer n = need_integer(L, 1);
  if (n < 0)
    n = count + n;
  else if (n > count)
    n = count;
  if (n < 1) return luaL_error(L, "bad argument #1 (index out of range)");
  return count - (int)n;
}

static int base_rawequal(lua_State *L) {
  need_any(L, 1);
  need_any(L, 2);
  lua_pushboolean(L, lua_rawequal(L, 1, 2));
  return 1;
}

static int next_item(lua_State *L) {
  need_table(L, 1);
  const lua_Integer at = (lua_Integer)((uint64_t)need_integer(L, 2) + 1);
  lua_pushinteger(L, at);
  return lua_rawgeti(L, 1, at) == LUA_TNIL ? 1 : 2;
}

static int base_ipairs(lua_State *L) {
  need_table(L, 1);
  lua_pushcfunction(L, next_item);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  return 3;
}

/* Upvalues: table, sorted keys, how many, position. */
static int next_pair(lua_State *L) {
  const lua_Integer count = lua_tointeger(L, lua_upvalueindex(3));
  lua_Integer at = lua_tointeger(L, lua_upvalueindex(4));
  lua_settop(L, 0);
  while (at < count) {
    at++;
    lua_rawgeti(L, lua_upvalueindex(2), at);
    lua_pushvalue(L, 1);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) {
      lua_pushinteger(L, at);
      lua_replace(L, lua_upvalueindex(4));
      return 2;
    }
    lua_settop(L, 0);
    charge(L, 1);
  }
  lua_pushinteger(L, at);
  lua_replace(L, lua_upvalueindex(4));
  lua_pushnil(L);
  return 1;
}

static int base_pairs(lua_State *L) {
  shim_machine *m = machine_of(L);
  need_table(L, 1);
  lua_settop(L, 1);
  charge(L, 5);
  const shim_mark mark = mark_of(m);
  size_t keys;
  const int64_t count = sorted_keys(L, 1, &keys);
  if (count < 0) {
    shim_rewind(m, mark);
    return luaL_error(L, "a key of this table has no order (it is no number, string or boolean)");
  }
  lua_pushvalue(L, 1);
  lua_createtable(L, count > INT32_MAX ? INT32_MAX : (int)count, 0);
  for (int64_t i = 0; i < count; i++) {
    key_entry key;
    memcpy(&key, bytes_at(m, keys + (size_t)i * sizeof key), sizeof key);
    push_key(L, &key);
    lua_rawseti(L, -2, i + 1);
  }
  shim_rewind(m, mark);
  lua_pushinteger(L, count);
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, next_pair, 4);
  return 1;
}

/* After a yield inside the protected call: no tape is held below the resume. */
static int finish_pcall(lua_State *L, int status, lua_KContext context) {
  (void)context;
  shim_machine *m = machine_of(L);
  if (status != LUA_OK && status != LUA_YIELD) {
    check_status(L, status);
    check_deadline(L);
    shim_rewind(m, m->resume_mark);
    charge(L, 200);
    lua_pushboolean(L, 0);
    lua_pushvalue(L, -2);
    return 2;
  }
  return lua_gettop(L);
}

static int base_pcall(lua_State *L) {
  shim_machine *m = machine_of(L);
  need_any(L, 1);
  charge(L, 10);
  const shim_mark mark = mark_of(m);
  resume_link *resumers = m->resumers;
  lua_pushboolean(L, 1);
  lua_insert(L, 1);
  const int status = lua_pcallk(L, lua_gettop(L) - 2, LUA_MULTRET, 0, 0, finish_pcall);
  if (status == LUA_OK) return lua_gettop(L);
  m->running = L; /* an error of lua_resume itself comes straight here */
  m->resumers = resumers;
  check_status(L, status);
  check_deadline(L);
  shim_rewind(m, mark);
  charge(L, 200); /* wording an error walks through the code of the function */
  lua_pushboolean(L, 0);
  lua_insert(L, -2);
  return 2;
}

static const luaL_Reg FUNCTIONS[] = {{"assert", base_assert},     {"error", base_error},
                                     {"ipairs", base_ipairs},     {"pairs", base_pairs},
                                     {"pcall", base_pcall},       {"rawequal", base_rawequal},
                                     {"select", base_select},     {"tonumber", base_tonumber},
                                     {"tostring", base_tostring}, {"type", base_type},
                                     {NULL, NULL}};

void open_base(lua_State *L) { set_functions(L, FUNCTIONS); }
