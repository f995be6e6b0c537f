import { KafkaCluster, type KafkaSettings } from './kafka-cluster.js';

/** For tests: removes what a wire of this prefix left on the cluster. */
export async function removeTopics(settings: KafkaSettings): Promise<void> {
  const admin = new KafkaCluster(settings).kafka.admin();
  await admin.connect();
  try {
    const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(settings.prefix));
    if (topics.length > 0) await admin.deleteTopics({ topics });
  } finally {
    await admin.disconnect();
  }
}
