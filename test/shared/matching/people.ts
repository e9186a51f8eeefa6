// Invented persons and the numbers of their cards.
export const names = ['Lò Thị Mai', 'Mùa A Chia'];
export const others = ['Giàng Thị Sua', 'Vừ A Dế'];
export const cards = ['011180001234', '011175004321'];
export const otherCards = ['011190009876', '011185006789'];
