import { BlobServiceClient, type BlockBlobClient, type ContainerClient } from '@azure/storage-blob';

/** The container in which the runtime keeps its own things. */
const containerName = 'azure-webjobs-hosts';

/** The host's own blobs in `AzureWebJobsStorage`: locks and the records of schedules. */
export class HostBlobs {
  private readonly container: ContainerClient;

  constructor(
    connection: string,
    private readonly hostId: string,
  ) {
    this.container = BlobServiceClient.fromConnectionString(connection).getContainerClient(containerName);
  }

  async create(): Promise<void> {
    await this.container.createIfNotExists();
  }

  lock(functionName: string): BlockBlobClient {
    return this.container.getBlockBlobClient(`locks/${this.hostId}/${functionName}`);
  }

  scheduleStatus(functionName: string): BlockBlobClient {
    return this.container.getBlockBlobClient(`timers/${this.hostId}/Host.Functions.${functionName}/status`);
  }
}
