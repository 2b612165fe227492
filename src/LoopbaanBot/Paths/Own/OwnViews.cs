using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Paths.Map;

namespace LoopbaanBot.Paths.Own;

/// <summary>The forms of one sentence: one's own path, and the teacher somebody wants to become.</summary>
internal static class OwnViews
{
    public static View OwnPath(TeacherTurn turn, PathInterest interest) =>
        Form(
            turn,
            "paths.do.own",
            [new AdaptiveTextBlock(turn.Texts["paths.own.intro"])],
            Field(turn, "paths.own.label", "paths.own.example", TextLimit.OwnQuestion, interest.OwnPath),
            OwnSubmit.Save(interest)
        );

    /// <param name="notice">What was missing, when something was.</param>
    public static View Imagine(TeacherTurn turn, PathInterest interest, string? notice = null) =>
        Form(
            turn,
            "paths.imagine.question",
            [new AdaptiveTextBlock(turn.Texts["paths.imagine.intro"])],
            Field(turn, "paths.imagine.label", "paths.imagine.example", TextLimit.PlanPart, interest.Imagined?.Words),
            ImagineSubmit.Save(interest),
            notice
        );

    public static AdaptiveTextInput Field(
        TeacherTurn turn,
        string label,
        string example,
        TextLimit limit,
        string? kept
    ) =>
        new(OneSentence.Id)
        {
            Label = turn.Texts[label],
            Placeholder = turn.Texts[example],
            IsMultiline = true,
            MaxLength = limit.Characters,
            Value = kept,
        };

    private static View Form(
        TeacherTurn turn,
        string title,
        IEnumerable<AdaptiveElement> intro,
        AdaptiveTextInput field,
        CardCommand save,
        string? notice = null
    ) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts[title],
                notice,
                [.. intro, field],
                [
                    save.ToAction(turn.Texts["paths.do.saveWords"], AdaptiveActionStyle.Positive),
                    MapSubmit.All.ToAction(turn.Texts["paths.do.again"]),
                ]
            ),
            MapViews.Doorway(turn.Texts)
        );
}
