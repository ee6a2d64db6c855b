export { createCatalog } from './catalog';
export type { Catalog, CatalogContent, CatalogTopic, Lesson } from './catalog';
export { createNeighbours, type AreNear } from './neighbours';
export { levels, personaFileSchema, sceneFileSchema, topicFileSchema } from './schema';
export type { LessonQuestion, Scene, Topic } from './schema';
