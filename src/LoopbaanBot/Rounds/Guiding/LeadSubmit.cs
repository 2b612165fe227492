using LoopbaanBot.Careers.People;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rounds.Guiding;

/// <summary>What a guide can do with a round that runs.</summary>
internal enum Lead
{
    Begin,
    Next,
    Pause,
    Resume,
    Open,
    Themes,
    Wrap,
    Close,

    /// <summary>Post the card once more.</summary>
    Post,
}

/// <summary>The buttons of the guide's panel.</summary>
internal sealed record LeadSubmit(Lead What, string Themes)
{
    public const string Verb = "round.lead";
    public const string ThemesId = "themes";
    private const string WhatKey = "what";

    public static CardCommand Write(SharedId id, Lead what) =>
        CardCommand.Of(Verb, (RoundCommands.IdKey, id.ToString()), (WhatKey, what.ToString()));

    public static LeadSubmit? Parse(CardData data) =>
        Enum.TryParse<Lead>(data[WhatKey], out var what) && Enum.IsDefined(what)
            ? new LeadSubmit(what, data[ThemesId] ?? string.Empty)
            : null;

    public override string ToString() => What.ToString();
}
