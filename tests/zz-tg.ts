import { createFakeTelegram } from '/work/wt/school/tests/support/telegram-server';
import { startTalkUpProcess } from '/work/wt/school/tests/support/talkup-process';
const mode = process.argv[2] ?? 'polling'; const privacy = process.argv[3] === 'privacy';
const wait=(ms:number)=>new Promise(r=>setTimeout(r,ms));
async function main(){
 const tg = await createFakeTelegram({ privacy, answerWithinMs: 12000, port: 3930 });
 const port = mode==='webhook'?3931:3932;
 const settings:Record<string,string>={TELEGRAM_BOT_TOKEN:tg.token,TELEGRAM_API_ROOT:tg.apiRoot,TELEGRAM_MODE:mode,LOG_LEVEL:'warn',...(mode==='webhook'&&{PUBLIC_URL:`http://127.0.0.1:${port}`,TELEGRAM_WEBHOOK_SECRET:'sec-1'})};
 let t = await startTalkUpProcess({port, settings, dir:`/tmp/school/tg-${mode}-${privacy}-${Date.now()}`});
 let seen=0; const flush=(l:string)=>{ console.log('### '+l); for(const m of tg.sent.slice(seen)) console.log(`   [${m.chatId}${(m as any).threadId?':'+(m as any).threadId:''}${(m as any).replyTo?' re '+(m as any).replyTo:''}] ${m.text.slice(0,500).replace(/\n/g,'\n      ')}${(m as any).buttons?' |'+JSON.stringify((m as any).buttons).slice(0,300):''}`); seen=tg.sent.length; };
 const settle=async(l:string,ms=1500)=>{ await wait(ms); flush(l); };
 const code=()=>/(?<![A-Z0-9])[A-Z0-9]{4}-[A-Z0-9]{4}(?![A-Z0-9])/.exec(tg.sent.at(-1)!.text)?.[0]??'';
 const admin=/Admin code: (\S+)/.exec(t.output())![1]!;
 const teacher=tg.user('陈老师',{language:'zh'}); const p1=tg.user('李华',{language:'zh-hans'}); const p2=tg.user('Tom',{language:'en'}); const mum=tg.user('妈妈',{language:'zh'});
 await teacher.says(`/start ${admin}`); await settle('admin via /start CODE');
 await teacher.says('/invite teacher'); await settle('invite'); await teacher.says(code()); await settle('teacher');
 const g=tg.group('三年级二班'); for(const u of [teacher,p1,p2]) await u.joins(g); g.addsBot(teacher); await settle('bot added');
 await teacher.says('/class 三年级二班',{in:g}); await settle('class');
 await teacher.says('/roster@TalkUpBot 李华, 王芳',{in:g}); await settle('roster');
 await teacher.says('布置 我的家乡 turns=2',{in:g}); await settle('alias without mention in group');
 await teacher.says('@TalkUpBot 布置 我的家乡 turns=2',{in:g}); await settle('alias with mention');
 await teacher.says('/assign 我的家乡 turns=2 due=3d',{in:g}); await settle('/assign');
 await p1.says('Hi all, this is chat among pupils.',{in:g}); await settle('no mention');
 await p1.says('@TalkUpBot My hometown is small.',{in:g}); await settle('mention',2500);
 await p1.says('/topic 作业',{in:g}); await settle('/topic 作业',2500);
 const last=tg.sent.at(-1)!; await p1.says('There have a river.',{in:g,replyTo:last}); await settle('reply to bot',2500);
 try{ await p1.presses('2',{in:g}); await settle('press 2',2500);}catch(e){console.log('press',String(e));}
 try{ await p2.presses('2',{in:g}); await settle('classmate presses 2',2500);}catch(e){console.log('press',String(e));}
 try{ await p2.presses('开始练习',{in:g}); await settle('press 开始练习',2500);}catch(e){console.log('press',String(e));}
 try{ await p1.presses(/提示/,{in:g}); await settle('press hint',2500);}catch(e){console.log('press',String(e));}
 await p1.says('/role',{in:g}); await settle('role'); try{ await p1.presses(/莉莉/,{in:g}); await settle('press persona',2500);}catch(e){console.log('press',String(e));}
 const topic=g.topic('Homework'); const said=await p1.says('/topic random',{in:g,topic}); await settle('forum topic',2500);
 await p1.says('I like it very much.',{in:g,topic,replyTo:tg.sent.at(-1)!}); await settle('forum turn',2500);
 const s=await p1.says('@TalkUpBot I like my mother',{in:g}); await settle('to edit',2500); await p1.edits(s,'@TalkUpBot I like my mother very much'); await settle('edited'); 
 const ps=await p1.says('I have two dog.'); await settle('private',2500); await p1.edits(ps,'I have two dogs.'); await settle('edited private',2500);
 await p1.says('a'.repeat(4096)); await settle('4096 a'); 
 await p1.says(('I like dogs. ').repeat(8000).slice(0,100000)); await settle('100 kB',2000);
 await p1.says('😀😀'); await settle('emoji'); await p1.sendsVoice(); await settle('voice'); await p1.sendsVoice({in:g}); await settle('voice in group'); await p1.says(''); await settle('empty'); await p1.sendsPhoto({caption:''}); await settle('photo');
 await p1.sends({sticker:{file_id:'x',emoji:'😀'}}); await settle('sticker');
 const bot=tg.otherBot('OtherBot'); await bot.joins(g); await bot.says('@TalkUpBot hello I am a bot',{in:g}); await settle('other bot');
 if(said.updateId) { tg.feed.repeat(said.updateId); await settle('replayed update'); }
 const again=await p1.says('I like rivers.'); await settle('sent',2500); if(again.updateId){tg.feed.repeat(again.updateId); await settle('replay');}
 tg.faults.tooMany('sendMessage',3); const t0=Date.now(); await p1.says('I like trees.'); await settle('429 r=3',5500); console.log('after',Date.now()-t0);
 tg.faults.answer('sendMessage',{status:502,times:2}); await p1.says('I like flowers.'); await settle('502 x2',6000);
 const id=g.becomesSupergroup(); await settle('supergroup '+id); await teacher.says('/progress',{in:g}); await settle('progress after'); await p1.says('@TalkUpBot I like apples.',{in:g}); await settle('turn after',2500);
 if(privacy){ const r=await p1.says('hello teacher',{in:g}); console.log('seen by bot?',r.updateId);}
 if(mode==='webhook'){ for(const h of [{},{'x-telegram-bot-api-secret-token':'wrong'}]){ const r=await fetch(`http://127.0.0.1:${port}/telegram/webhook`,{method:'POST',headers:{'content-type':'application/json',...h} as any,body:JSON.stringify({update_id:1,message:{}})}); console.log('webhook',JSON.stringify(h),r.status,(await r.text()).slice(0,200)); } 
  for(const body of ['','{','[]','{"update_id":"x"}','{"update_id":999999999}','{"update_id":7,"message":{"message_id":1,"date":1,"chat":{"id":5,"type":"private"}}}']){ const r=await fetch(`http://127.0.0.1:${port}/telegram/webhook`,{method:'POST',headers:{'content-type':'application/json','x-telegram-bot-api-secret-token':'sec-1'},body}); console.log('webhook body',body,r.status,(await r.text()).slice(0,150)); } }
 await p1.says('/parentcode'); await settle('parentcode'); const c=code(); await mum.says(`/start ${c}`); await settle('mum'); try{await mum.presses('同意'); await settle('agree');}catch(e){console.log(String(e))} await mum.says('/report'); await settle('report',2500);
 console.log('commandLists', [...tg.commandLists.keys()]);
 // SIGTERM in the middle
 tg.faults.latencyMs=300; for(const u of [p1,p2]) for(let i=0;i<5;i++) await u.says(`I like number ${['one','two','three','four','five'][i]} because it is nice.`);
 await wait(150); const t1=Date.now(); console.log('SIGTERM exit', await t.kill('SIGTERM'), Date.now()-t1,'ms; sent so far', tg.sent.length-seen); flush('by SIGTERM');
 await p1.says('Are you there?'); tg.faults.latencyMs=0;
 t = await startTalkUpProcess({port, settings, dir:t.dir}); await settle('after restart',15000);
 console.log(t.output().slice(0,2500)); 
 await t.kill('SIGTERM'); await tg.close(); console.log('pending', tg.feed.pending().length);
}
main().then(()=>process.exit(0),e=>{console.error(e);process.exit(1)});
