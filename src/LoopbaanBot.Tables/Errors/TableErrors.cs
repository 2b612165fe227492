using Azure;

namespace LoopbaanBot.Tables.Errors;

/// <summary>Messages name limits and positions only: keys and values may be about a person.</summary>
internal static class TableErrors
{
    public static RequestFailedException BadRequest(string code, string message) => new(400, message, code, null);

    public static RequestFailedException EntityAlreadyExists() =>
        new(409, "The entity exists already.", TableErrorCode.EntityAlreadyExists, null);

    public static RequestFailedException ResourceNotFound() =>
        new(404, "There is no such entity.", TableErrorCode.ResourceNotFound, null);

    public static RequestFailedException TableNotFound(string table) =>
        new(404, $"There is no table {table}.", TableErrorCode.TableNotFound, null);

    public static RequestFailedException UpdateConditionNotSatisfied() =>
        new(412, "The entity was changed since it was read.", TableErrorCode.UpdateConditionNotSatisfied, null);
}
