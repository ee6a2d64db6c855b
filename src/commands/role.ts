import { defineCommand, type Call } from './command';
import { practiceGate } from './practice-gate';
import { readsLikeName } from './sentence';
import { textArgument } from './schemas';

export const roleCommand = defineCommand({
  name: 'role',
  aliases: ['角色'],
  place: 'anywhere',
  usage: { zh: '[名称|编号]', en: '[NAME|NUMBER]' },
  help: { zh: '选和谁聊、演什么场景', en: 'choose whom to talk with, or a scene' },
  arguments: textArgument,
  isArgument: ({ raw }) => readsLikeName(raw) || /^\d{1,2}$/.test(raw),
  async run(wanted, call) {
    const gate = practiceGate(call);
    if (gate !== undefined) return gate;
    if (wanted === '') return list(call);
    const { catalog, context, skill, t } = call;
    const number = /^\d{1,3}$/.test(wanted) ? Number(wanted) : undefined;
    const persona = number === undefined ? catalog.findPersona(wanted) : catalog.personas[number - 1];
    const scene =
      persona !== undefined
        ? undefined
        : number === undefined
          ? catalog.findScene(wanted)
          : catalog.scenes[number - 1 - catalog.personas.length];
    const fresh = {
      ...context.state,
      active: true,
      history: [],
      asked: [],
      suggestions: [],
      ladder: undefined,
    };
    if (persona !== undefined) {
      return skill.open({ ...context, state: { ...fresh, personaId: persona.id, sceneId: undefined } });
    }
    if (scene !== undefined) {
      const topic = { id: scene.id, title: scene.title, titleZh: scene.titleZh, level: scene.level };
      return skill.open({
        ...context,
        state: { ...fresh, personaId: scene.persona, sceneId: scene.id, topic },
      });
    }
    return call.refuse(
      t('没有这个角色。发送 /role 看看有哪些。', 'There is no such role. /role lists them.'),
    );
  },
});

function list({ catalog, language, t, say }: Call) {
  const { personas, scenes } = catalog;
  const lines = [t('和谁聊？', 'Whom would you like to talk with?')];
  personas.forEach(({ emoji, name, nameZh }, index) =>
    lines.push(`${index + 1} ${emoji} ${name}${t(` ${nameZh}`, '')}`),
  );
  if (scenes.length > 0) lines.push(t('或者演一个场景：', 'Or play a scene:'));
  scenes.forEach(({ title, titleZh }, index) =>
    lines.push(`${personas.length + index + 1} ${title}${t(` ${titleZh}`, '')}`),
  );
  lines.push(t('发送 /role 加编号或名称。', 'Send /role with a number or a name.'));
  const buttons = personas.slice(0, 8).map(({ emoji, name, nameZh }, index) => ({
    label: `${emoji} ${language === 'zh' ? nameZh : name}`,
    data: `/role ${index + 1}`,
  }));
  const rows = buttons.flatMap((button, index) => (index % 2 === 0 ? [buttons.slice(index, index + 2)] : []));
  return say(lines.join('\n'), { buttons: rows });
}
