using LoopbaanBot.AdaptiveCards.Actions;

namespace LoopbaanBot.Delivery;

/// <summary>What a button asks for: a verb and the opaque ids it needs. Nothing in it grants a right.</summary>
internal sealed record CardCommand(string Verb, IReadOnlyCollection<KeyValuePair<string, string>> Data)
{
    /// <summary>The version of the card data; a card of another version is answered kindly and does nothing.</summary>
    public const string Version = "1";
    public const string VersionKey = "v";

    public static CardCommand Of(string verb, params ReadOnlySpan<(string Key, string Value)> data)
    {
        var all = new KeyValuePair<string, string>[data.Length + 1];
        all[0] = new(VersionKey, Version);
        for (var index = 0; index < data.Length; index++)
        {
            all[index + 1] = new(data[index].Key, data[index].Value);
        }

        return new CardCommand(verb, all);
    }

    /// <summary>The same command; when sure, from the button that answers "are you sure" with yes.</summary>
    public CardCommand Sure(bool isSure = true) =>
        isSure ? this with { Data = [.. Data, new(CardData.SureKey, CardData.Yes)] } : this;

    /// <param name="inputs">None for a button that has nothing to do with the fields on its card.</param>
    public AdaptiveExecuteAction ToAction(
        string title,
        AdaptiveActionStyle style = AdaptiveActionStyle.Default,
        AdaptiveAssociatedInputs inputs = AdaptiveAssociatedInputs.Auto
    ) =>
        new(title, Verb)
        {
            Data = Data,
            HideFeedback = true,
            Style = style,
            AssociatedInputs = inputs,
        };
}
