using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Cloud;

/// <summary>Makes an activity of a request body, or nothing when it is not one.</summary>
internal static class ActivityReader
{
    /// <summary>
    /// Null for malformed JSON, more than 32 levels, doubled properties, or an activity without an address.
    /// </summary>
    public static Activity? Read(in ReadOnlySequence<byte> body)
    {
        if (body.IsSingleSegment)
        {
            return Read(body.FirstSpan);
        }

        var length = (int)body.Length;
        var copy = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            body.CopyTo(copy);
            return Read(copy.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(copy);
        }
    }

    private static Activity? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var activity = IsText(json) ? JsonSerializer.Deserialize(json, ActivityJsonContext.Default.Activity) : null;
            return activity is not null && IsComplete(activity) ? activity : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // The reader leaves the value of a button as bytes, and would throw only when somebody asks for a string of it.
    private static bool IsText(ReadOnlySpan<byte> json) =>
        Utf8.IsValid(json) && (!HasEscapedSurrogate(json) || HasWholeSurrogates(json));

    private static bool HasEscapedSurrogate(ReadOnlySpan<byte> json) =>
        json.IndexOf(@"\ud"u8) >= 0 || json.IndexOf(@"\uD"u8) >= 0;

    private static bool HasWholeSurrogates(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 32 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    reader.GetString();
                }
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsComplete(Activity activity) =>
        activity
            is {
                Type.Length: > 0,
                ServiceUrl.Length: > 0,
                Conversation.Id.Length: > 0,
                From.Id.Length: > 0,
                Recipient.Id.Length: > 0
            }
        && HasNoHoles(activity.MembersAdded)
        && HasNoHoles(activity.MembersRemoved)
        && HasNoHoles(activity.ReactionsAdded)
        && HasNoHoles(activity.ReactionsRemoved)
        && HasNoHoles(activity.Entities)
        && HasNoHoles(activity.Attachments);

    // JSON may hold null where the types of the lists say it cannot.
    private static bool HasNoHoles<T>(IList<T>? items)
        where T : class
    {
        for (var i = 0; i < (items?.Count ?? 0); i++)
        {
            if (items![i] is null)
            {
                return false;
            }
        }

        return true;
    }
}
