/* The one stated order of a table's keys: numbers ascending, strings by bytes, false, true. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "machine.h"

static int rank(const key_entry *key) { return key->kind == 0 ? 1 : key->kind; }

/* A float key is never equal to an integer: Lua stores integral floats as integers. */
static int integer_against_float(lua_Integer integer, lua_Number number) {
  if (number >= 9223372036854775808.0) return -1;
  if (number < -9223372036854775808.0) return 1;
  return integer <= (lua_Integer)floor(number) ? -1 : 1;
}

static int compare_numbers(const key_entry *a, const key_entry *b) {
  if (a->kind == 0 && b->kind == 0) return (a->integer > b->integer) - (a->integer < b->integer);
  if (a->kind == 1 && b->kind == 1) return (a->number > b->number) - (a->number < b->number);
  if (a->kind == 0) return integer_against_float(a->integer, b->number);
  return -integer_against_float(b->integer, a->number);
}

static int compare_keys(const void *left, const void *right) {
  const key_entry *a = left, *b = right;
  if (rank(a) != rank(b)) return rank(a) < rank(b) ? -1 : 1;
  if (rank(a) == 1) return compare_numbers(a, b);
  if (a->kind == 3) return (a->integer > b->integer) - (a->integer < b->integer);
  const size_t shorter = a->length < b->length ? a->length : b->length;
  const int order = shorter ? memcmp(a->text, b->text, shorter) : 0;
  if (order) return order;
  return (a->length > b->length) - (a->length < b->length);
}

static int read_key(lua_State *L, int index, key_entry *key) {
  memset(key, 0, sizeof *key);
  switch (lua_type(L, index)) {
    case LUA_TNUMBER:
      if (lua_isinteger(L, index)) {
        key->integer = lua_tointeger(L, index);
      } else {
        key->kind = 1;
        key->number = lua_tonumber(L, index);
      }
      return 1;
    case LUA_TSTRING:
      key->kind = 2;
      key->text = lua_tolstring(L, index, &key->length);
      return 1;
    case LUA_TBOOLEAN:
      key->kind = 3;
      key->integer = lua_toboolean(L, index);
      return 1;
    default:
      return 0;
  }
}

int64_t sorted_keys(lua_State *L, int index, size_t *offset) {
  shim_machine *m = machine_of(L);
  luaL_checkstack(L, 4, NULL);
  size_t count = 0;
  *offset = need_room(L, 0);
  lua_pushnil(L);
  while (lua_next(L, index)) {
    lua_pop(L, 1);
    key_entry key;
    if (!read_key(L, -1, &key)) {
      lua_pop(L, 1);
      return -1;
    }
    const size_t at = need_room(L, sizeof key);
    memcpy(bytes_at(m, at), &key, sizeof key);
    count++;
    charge(L, 2);
  }
  if (count > 1) {
    int64_t levels = 1;
    while (((size_t)1 << levels) < count) levels++;
    charge(L, (int64_t)count * levels);
    qsort(bytes_at(m, *offset), count, sizeof(key_entry), compare_keys);
  }
  return (int64_t)count;
}

void push_key(lua_State *L, const key_entry *key) {
  switch (key->kind) {
    case 0: lua_pushinteger(L, key->integer); break;
    case 1: lua_pushnumber(L, key->number); break;
    case 2: lua_pushlstring(L, key->text, key->length); break;
    default: lua_pushboolean(L, (int)key->integer); break;
  }
}
