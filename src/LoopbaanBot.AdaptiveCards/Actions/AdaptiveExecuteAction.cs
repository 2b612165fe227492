using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Actions;

/// <summary>Asks the bot for an answer that takes the place of the card, for this person only.</summary>
/// <remarks>
/// Always written with an <c>Action.Submit</c> as fallback, which sends the same data with the verb under
/// <see cref="VerbKey"/>: one handler can serve both.
/// </remarks>
public sealed class AdaptiveExecuteAction(string title, string verb) : AdaptiveAction(title)
{
    /// <summary>The key of the verb in the data of the Submit fallback; neither data nor an input may use it.</summary>
    public const string VerbKey = "verb";

    public override string Type => "Action.Execute";

    public string Verb { get; } = verb;

    /// <summary>Sent back as it is, written in its own order. People can read and change it: never trust it.</summary>
    public IReadOnlyCollection<KeyValuePair<string, string>> Data { get; init; } = SubmitData.None;

    public AdaptiveAssociatedInputs AssociatedInputs { get; init; }

    /// <summary>Leaves out "Your response was sent to the app" where a client falls back to Submit.</summary>
    public bool HideFeedback { get; init; }

    /// <summary>A refresh shows no button and needs no fallback: a client without Execute never calls it.</summary>
    internal void WriteForRefresh(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, Type);
        writer.WriteString("title"u8, Title);
        WriteCall(writer);
        writer.WriteEndObject();
    }

    private protected override void WriteEffect(Utf8JsonWriter writer)
    {
        WriteCall(writer);
        writer.WriteStartObject("fallback"u8);
        writer.WriteString("type"u8, "Action.Submit"u8);
        WriteLook(writer);
        SubmitData.Write(writer, Data, Verb);
        writer.WriteCamel("associatedInputs"u8, AssociatedInputs);
        SubmitData.WriteFeedback(writer, HideFeedback);
        writer.WriteEndObject();
    }

    private void WriteCall(Utf8JsonWriter writer)
    {
        writer.WriteString("verb"u8, Verb);
        SubmitData.Write(writer, Data, verb: null);
        writer.WriteCamel("associatedInputs"u8, AssociatedInputs);
    }
}
