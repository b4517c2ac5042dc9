/** Properties of microsoft.graph.message in v1.0 that $select may name. */
export const messageProperties =
  'id,categories,changeKey,createdDateTime,lastModifiedDateTime,bccRecipients,body,bodyPreview,ccRecipients,conversationId,conversationIndex,flag,from,hasAttachments,importance,inferenceClassification,internetMessageHeaders,internetMessageId,isDeliveryReceiptRequested,isDraft,isRead,isReadReceiptRequested,parentFolderId,receivedDateTime,replyTo,sender,sentDateTime,subject,toRecipients,uniqueBody,webLink'.split(
    ',',
  );

/** Properties that come back as they were set, with what Outlook assumes when they were not. */
export const messageSettings = {
  importance: 'normal',
  categories: [] as string[],
  inferenceClassification: 'focused',
  isDeliveryReceiptRequested: false,
  isReadReceiptRequested: false,
  flag: { flagStatus: 'notFlagged' },
};
