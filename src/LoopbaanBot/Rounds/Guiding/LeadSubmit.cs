using System.Globalization;
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
/// <param name="Step">The step that the panel showed, so that a second press on "next" is no second step.</param>
internal sealed record LeadSubmit(Lead What, int? Step, string Themes)
{
    public const string Verb = "round.lead";
    public const string ThemesId = "themes";
    private const string WhatKey = "what";
    private const string StepKey = "step";

    public static CardCommand Write(SharedId id, Lead what, int step) =>
        CardCommand.Of(
            Verb,
            (RoundCommands.IdKey, id.ToString()),
            (WhatKey, what.ToString()),
            (StepKey, step.ToString(CultureInfo.InvariantCulture))
        );

    public static LeadSubmit? Parse(CardData data) =>
        Enum.TryParse<Lead>(data[WhatKey], out var what) && Enum.IsDefined(what)
            ? new LeadSubmit(what, data.Number(StepKey), data[ThemesId] ?? string.Empty)
            : null;

    public override string ToString() => What.ToString();
}
