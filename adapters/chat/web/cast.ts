/** Who can be played on the page. Fixed, so that a reload or a restart finds the same people again. */
export interface Player {
  id: string;
  name: string;
  nameEn: string;
  role: 'student' | 'teacher' | 'parent';
  /** Chats that this person can write in: the private one has the person's own id. */
  chats: string[];
}

export const group = { id: 'class-3', title: '三年级二班', titleEn: 'Class 3' };

export const players: Player[] = [
  { id: 'li-hua', name: '李华', nameEn: 'Li Hua', role: 'student', chats: [group.id, 'li-hua'] },
  { id: 'wang-fang', name: '王芳', nameEn: 'Wang Fang', role: 'student', chats: [group.id, 'wang-fang'] },
  { id: 'ms-chen', name: '陈老师', nameEn: 'Ms Chen', role: 'teacher', chats: [group.id, 'ms-chen'] },
  { id: 'li-hua-mum', name: '李华妈妈', nameEn: "Li Hua's mum", role: 'parent', chats: ['li-hua-mum'] },
];

export function playerOf(id: string): Player | undefined {
  return players.find((player) => player.id === id);
}
