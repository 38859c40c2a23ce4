/* Strings: bytes, fixed ASCII case, sizes checked before anything is built. */
#include <string.h>

#include "machine.h"

enum { MOST_BYTES_GIVEN = 255 };

/* Range i…j of the manual, clipped: 0-based first, and one past the last. */
static void range_of(lua_State *L, int first, lua_Integer i, lua_Integer j, size_t length,
                     size_t *from, size_t *to) {
  const lua_Integer n = (lua_Integer)length;
  i = integer_or(L, first, i);
  j = integer_or(L, first + 1, j);
  if (i < 0) i = i < -n ? 1 : n + i + 1;
  if (i < 1) i = 1;
  if (j < 0) j = j < -n ? 0 : n + j + 1;
  if (j > n) j = n;
  *from = i > j ? 0 : (size_t)i - 1;
  *to = i > j ? 0 : (size_t)j;
}

static int string_len(lua_State *L) {
  size_t n;
  need_string(L, 1, &n);
  lua_pushinteger(L, (lua_Integer)n);
  return 1;
}

static int string_sub(lua_State *L) {
  size_t n, from, to;
  const char *s = need_string(L, 1, &n);
  range_of(L, 2, 1, -1, n, &from, &to);
  charge_bytes(L, to - from);
  lua_pushlstring(L, s + from, to - from);
  return 1;
}

static int string_byte(lua_State *L) {
  size_t n, from, to;
  const unsigned char *s = (const unsigned char *)need_string(L, 1, &n);
  const lua_Integer i = integer_or(L, 2, 1);
  range_of(L, 2, 1, i, n, &from, &to);
  if (to - from > MOST_BYTES_GIVEN)
    return luaL_error(L, "too many bytes (at most %d)", MOST_BYTES_GIVEN);
  charge(L, 1 + (int64_t)(to - from));
  luaL_checkstack(L, (int)(to - from) + 1, NULL);
  for (size_t at = from; at < to; at++) lua_pushinteger(L, s[at]);
  return (int)(to - from);
}

static int string_char(lua_State *L) {
  const shim_mark mark = mark_of(machine_of(L));
  const int count = lua_gettop(L);
  charge(L, 1 + count);
  for (int i = 1; i <= count; i++) {
    const lua_Integer value = need_integer(L, i);
    if (value < 0 || value > 255) return luaL_error(L, "bad argument #%d (a byte is 0 to 255)", i);
    const unsigned char byte = (unsigned char)value;
    need_bytes(L, &byte, 1);
  }
  push_built(L, mark);
  return 1;
}

static int change_case(lua_State *L, char first, char last, int change) {
  size_t n;
  const char *s = need_string(L, 1, &n);
  const shim_mark mark = mark_of(machine_of(L));
  charge_bytes(L, n);
  need_bytes(L, s, n);
  char *copy = (char *)bytes_at(machine_of(L), mark.bytes);
  for (size_t i = 0; i < n; i++)
    if (copy[i] >= first && copy[i] <= last) copy[i] = (char)(copy[i] + change);
  push_built(L, mark);
  return 1;
}

static int string_lower(lua_State *L) { return change_case(L, 'A', 'Z', 32); }

static int string_upper(lua_State *L) { return change_case(L, 'a', 'z', -32); }

static int string_reverse(lua_State *L) {
  size_t n;
  const char *s = need_string(L, 1, &n);
  const shim_mark mark = mark_of(machine_of(L));
  charge_bytes(L, n);
  need_bytes(L, s, n);
  char *copy = (char *)bytes_at(machine_of(L), mark.bytes);
  for (size_t i = 0; i < n; i++) copy[i] = s[n - 1 - i];
  push_built(L, mark);
  return 1;
}

static int string_rep(lua_State *L) {
  shim_machine *m = machine_of(L);
  size_t n, between = 0;
  const char *s = need_string(L, 1, &n);
  const lua_Integer count = need_integer(L, 2);
  const char *separator = lua_isnoneornil(L, 3) ? "" : need_string(L, 3, &between);
  if (count <= 0 || n + between == 0) {
    lua_pushliteral(L, "");
    return 1;
  }
  if ((uint64_t)count > (uint64_t)m->limits.string ||
      (uint64_t)count * (n + between) - between > (uint64_t)m->limits.string)
    return luaL_error(L, "the string is too long");
  charge_bytes(L, (size_t)count * (n + between));
  const shim_mark mark = mark_of(m);
  for (lua_Integer i = 0; i < count; i++) {
    need_bytes(L, s, n);
    if (i + 1 < count) need_bytes(L, separator, between);
  }
  push_built(L, mark);
  return 1;
}

static const luaL_Reg FUNCTIONS[] = {
    {"byte", string_byte},     {"char", string_char},   {"find", string_find},
    {"format", string_format}, {"gmatch", string_gmatch}, {"gsub", string_gsub},
    {"len", string_len},       {"lower", string_lower}, {"match", string_match},
    {"rep", string_rep},       {"reverse", string_reverse}, {"sub", string_sub},
    {"upper", string_upper},   {NULL, NULL}};

/* Methods of strings look in the pristine table, which no script can reach or change. */
void open_string(lua_State *L) {
  lua_newtable(L);
  set_functions(L, FUNCTIONS);
  lua_pushliteral(L, "");
  lua_createtable(L, 0, 1);
  lua_pushvalue(L, -3);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
  lua_pop(L, 1);
  lua_setfield(L, -2, "string");
}
