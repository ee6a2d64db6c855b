export { createCatalog } from './catalog';
export type { Catalog, CatalogContent, CatalogTopic, Lesson, ThemeGroup } from './catalog';
export { levels, personaFileSchema, sceneFileSchema, stages, themes, topicFileSchema } from './schema';
export type { LessonQuestion, Scene, Stage, Theme, Topic } from './schema';
