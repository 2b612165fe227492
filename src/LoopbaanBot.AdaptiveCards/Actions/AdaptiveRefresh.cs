using System.Text.Json;

namespace LoopbaanBot.AdaptiveCards.Actions;

/// <summary>Lets a client fetch a person's own view by itself, at most once a minute, when the card is seen.</summary>
/// <param name="Action">What is asked; the card that comes back must carry the refresh again.</param>
/// <param name="UserIds">
/// Who refreshes by itself, at most <see cref="MaxUsers"/>. Null is everyone in a conversation of up to sixty; others
/// refresh from the menu.
/// </param>
public sealed record AdaptiveRefresh(AdaptiveExecuteAction Action, IReadOnlyList<string>? UserIds = null)
{
    public const int MaxUsers = 60;

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("refresh"u8);
        writer.WritePropertyName("action"u8);
        Action.WriteForRefresh(writer);
        if (UserIds is not null)
        {
            WriteUsers(writer, UserIds);
        }

        writer.WriteEndObject();
    }

    private static void WriteUsers(Utf8JsonWriter writer, IReadOnlyList<string> users)
    {
        writer.WriteStartArray("userIds"u8);
        for (var index = 0; index < users.Count; index++)
        {
            writer.WriteStringValue(users[index]);
        }

        writer.WriteEndArray();
    }
}
