import type { Script } from './connection';
import { commonLua, outboxLua } from './lua';

const script = (name: string, body: string): Script => ({
  name: `talkup_out_${name}`,
  lua: commonLua + outboxLua(1) + body,
});

/** ARGV: rows. How many were new. */
export const putScript = script(
  'put',
  String.raw`
local added = 0
for _, packed in ipairs(ARGV) do
  if add_row(packed) then added = added + 1 end
end
return added
`,
);

/**
 * ARGV: how long a claim holds (ms), '1' to give out again what ran out.
 * [claim, whether more is ready, rows to hand over], or [nil, ms until the next is due or -1, rows to hand over].
 */
export const takeScript = script(
  'take',
  String.raw`
local now = now_ms()
for _, id in ipairs(redis.call('ZRANGEBYSCORE', scheduled, '-inf', now, 'LIMIT', 0, 64)) do
  redis.call('ZREM', scheduled, id)
  enter(id)
end
for _, lane in ipairs(redis.call('ZRANGEBYSCORE', out_later, '-inf', now, 'LIMIT', 0, 64)) do refresh(lane) end
if ARGV[2] == '1' then
  for _, lane in ipairs(redis.call('ZRANGEBYSCORE', out_held, '-inf', now, 'LIMIT', 0, 16)) do
    for _, member in ipairs(first_of(claimed, lane, 64)) do give_back(string.sub(member, #lane + 2)) end
    redis.call('ZREM', out_held, lane)
    refresh(lane)
  end
end
local lane = redis.call('ZRANGE', out_ready, 0, 0)[1]
local waiting = redis.call('ZCARD', out_handover)
if not lane then return {false, next_due({scheduled, out_later, out_held}, now), waiting} end
local id = id_of(lane, first_of(lanes, lane, 1)[1])
local fence = hold(id, lane, now + ARGV[1])
return {claim_of(id, fence), redis.call('ZCARD', out_ready), waiting}
`,
);

/** What `take` would find: how many lanes are ready, ms until the next is due or -1. */
export const lookScript = script(
  'look',
  String.raw`
return {redis.call('ZCARD', out_ready), next_due({scheduled, out_later, out_held}, now_ms()), 0}
`,
);

/** ARGV: how long (ms), then id and fence of each claim. */
export const renewScript = script(
  'renew',
  String.raw`
local until_ms = now_ms() + ARGV[1]
for index = 2, #ARGV, 2 do
  local lane = redis.call('HGET', claims, 'l' .. ARGV[index])
  if lane and holds(ARGV[index], ARGV[index + 1]) then redis.call('ZADD', out_held, 'XX', until_ms, lane) end
end
return 1
`,
);

/** ARGV: id, fence. 0 fenced, 1 held, 2 held and this is the first try after one that was cut off. */
export const sendingScript = script(
  'sending',
  String.raw`
local id = ARGV[1]
if not holds(id, ARGV[2]) then return 0 end
if not field(id, 's') then
  let_row_go(id)
  return 0
end
if field(id, 's') == 'sending' then return 1 end
redis.call('HINCRBY', rows, 'a' .. id, 1)
note_change(id, 'sending')
if field(id, 'f') ~= 'u' then return 1 end
redis.call('HSET', rows, 'f' .. id, 'a')
return 2
`,
);

/** ARGV: id, fence, status, not before (ms). */
export const settleScript = script(
  'settle',
  String.raw`
local id, status = ARGV[1], ARGV[3]
if not holds(id, ARGV[2]) then return 0 end
if field(id, 's') then
  if status == 'retry' then
    redis.call('HSET', rows, 'd' .. id, plain(math.min(tonumber(ARGV[4]), tonumber(field(id, 'x')))))
    note_change(id, 'pending')
  else
    redis.call('ZREM', lanes, member_of(field(id, 'l'), field(id, 'n'), id))
    note_change(id, status)
    for _, name in ipairs({'p', 'd', 'k', 'x', 'n', 'l'}) do redis.call('HDEL', rows, name .. id) end
  end
end
let_row_go(id)
return 1
`,
);

/** ARGV: id and fence of each claim that is given back by who stops. */
export const giveBackScript = script(
  'give_back',
  String.raw`
for index = 1, #ARGV, 2 do
  if holds(ARGV[index], ARGV[index + 1]) then give_back(ARGV[index]) end
end
return 1
`,
);

/** ARGV: id, fence, most, how long a claim holds (ms). Claims. */
export const takeMoreScript = script(
  'take_more',
  String.raw`
local id = ARGV[1]
local reply = {}
if not holds(id, ARGV[2]) or not field(id, 'n') then return reply end
local now = now_ms()
local lane = field(id, 'l')
local from = '(' .. member_of(lane, field(id, 'n'), id)
for _, member in ipairs(redis.call('ZRANGEBYLEX', lanes, from, '(' .. lane .. '\1', 'LIMIT', 0, ARGV[3])) do
  local next = id_of(lane, member)
  local fits = field(next, 'k') == 'answer' and field(next, 's') == 'pending'
    and tonumber(field(next, 'd') or '0') <= now and tonumber(field(next, 'x')) > now
  if not fits or redis.call('HEXISTS', claims, 'f' .. next) == 1 then break end
  reply[#reply + 1] = claim_of(next, hold(next, lane, now + ARGV[4]))
end
return reply
`,
);

/** ARGV: lane, packed [route, lane, whole lane] that all its rows go to from now on. */
export const forwardScript = script(
  'forward',
  String.raw`
redis.call('HSET', forward, ARGV[1], ARGV[2])
refresh(ARGV[1])
return 1
`,
);

/** ARGV: lane, which takes rows again. */
export const unforwardScript = script('unforward', `return redis.call('HDEL', forward, ARGV[1])`);

/** ARGV: id. Whether the row was ever here. */
export const hasScript = script('has', `return redis.call('HEXISTS', rows, 'm' .. ARGV[1])`);

/** ARGV: how many. Time of change (micros), id, status, attempts, flags, lane, person and meta of each, newest first. */
export const ledgerScript = script(
  'ledger',
  String.raw`
local reply = {}
for _, set in ipairs({open, ended}) do
  local found = redis.call('ZREVRANGE', set, 0, ARGV[1] - 1, 'WITHSCORES')
  for index = 1, #found, 2 do
    local id = found[index]
    local status = field(id, 's')
    if status then
      reply[#reply + 1] = {
        found[index + 1], status, field(id, 'a') or '0', field(id, 'f') or '', field(id, 'w'), field(id, 'o') or '',
        field(id, 'm'),
      }
    end
  end
end
return reply
`,
);

const wipe = `
local function wipe(id)
  unlist(id)
  for _, name in ipairs({'m', 'p', 's', 'l', 'w', 'n', 'k', 'x', 'o', 'q', 'a', 'f', 'd'}) do
    redis.call('HDEL', rows, name .. id)
  end
  redis.call('ZREM', open, id)
  redis.call('ZREM', ended, id)
  redis.call('ZREM', scheduled, id)
end
`;

/** ARGV: person. Removes unsent rows with all their traces, and takes the person's name off the others. */
export const forgetScript = script(
  'forget',
  String.raw`${wipe}
local person = ARGV[1]
for _, member in ipairs(redis.call('ZRANGEBYLEX', people, '[' .. person .. '\0', '(' .. person .. '\1')) do
  local id = string.sub(member, #person + 2)
  local status = field(id, 's')
  if status == 'pending' or status == 'sending' then
    local lane = field(id, 'l')
    redis.call('ZREM', lanes, member_of(lane, field(id, 'n'), id))
    wipe(id)
    refresh(lane)
  else
    unlist(id)
    redis.call('HDEL', rows, 'o' .. id, 'q' .. id)
  end
end
return 1
`,
);

/** ARGV: most ended rows that are kept, how long (ms). How many were removed. */
export const sweepScript = script(
  'sweep',
  String.raw`${wipe}
local surplus = redis.call('ZCARD', ended) - ARGV[1]
local old
if surplus > 0 then old = redis.call('ZRANGE', ended, 0, math.min(surplus, 200) - 1)
else old = redis.call('ZRANGEBYSCORE', ended, '-inf', (now_ms() - ARGV[2]) * 1000, 'LIMIT', 0, 200) end
for _, id in ipairs(old) do wipe(id) end
return #old
`,
);
