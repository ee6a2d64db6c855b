// Runs once the stylesheet is there, so that on a slow line the first screen comes before what makes it work.
const files = ['elements', 'message', 'phone', 'story', 'play'];
Promise.all(files.map((file) => import(`./${file}.js`))).catch(() => {
  document.querySelector('.loading').textContent = '这一页没有加载完，请刷新。Please load the page again.';
});
