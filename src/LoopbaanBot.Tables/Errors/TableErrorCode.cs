using Azure;

namespace LoopbaanBot.Tables.Errors;

/// <summary>Values of <see cref="RequestFailedException.ErrorCode"/>, as the REST API spells them.</summary>
public static class TableErrorCode
{
    public const string BatchDuplicateRow = "InvalidDuplicateRow";
    public const string BatchOnDifferentPartitions = "CommandsInBatchActOnDifferentPartitions";
    public const string EntityAlreadyExists = "EntityAlreadyExists";
    public const string EntityTooLarge = "EntityTooLarge";
    public const string InternalError = "InternalError";
    public const string InvalidInput = "InvalidInput";
    public const string InvalidResourceName = "InvalidResourceName";
    public const string KeyValueTooLarge = "KeyValueTooLarge";
    public const string OutOfRangeInput = "OutOfRangeInput";
    public const string PropertyValueTooLarge = "PropertyValueTooLarge";
    public const string RequestBodyTooLarge = "RequestBodyTooLarge";
    public const string ResourceNotFound = "ResourceNotFound";
    public const string ServerBusy = "ServerBusy";
    public const string TableAlreadyExists = "TableAlreadyExists";
    public const string TableNotFound = "TableNotFound";
    public const string TooManyProperties = "TooManyProperties";
    public const string UpdateConditionNotSatisfied = "UpdateConditionNotSatisfied";
}
