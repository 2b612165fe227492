using System.Globalization;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Buddies.Moments.Cards;
using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Buddies.Mirrors.Cards;

/// <summary>The form in which a peer writes: for whom, which competency, a strength, a question and perhaps a next step.</summary>
internal static class MirrorFormViews
{
    /// <param name="filled">What was filled in before, so that nothing is lost when something is asked again.</param>
    public static View Form(
        TeacherTurn turn,
        GiveSubmit submit,
        IReadOnlyList<BuddyPeer> peers,
        CardData? filled,
        string? notice
    ) =>
        MomentParts.View(
            turn,
            turn.Texts["mirror.form.title"],
            notice,
            [
                new AdaptiveTextBlock(turn.Texts["mirror.form.note"]),
                Who(turn, peers, filled),
                Competency(turn, filled),
                Words(turn, GiveSubmit.StrengthId, filled),
                Words(turn, GiveSubmit.QuestionId, filled),
                Words(turn, GiveSubmit.SuggestionId, filled),
            ],
            [submit.Write().ToAction(turn.Texts["mirror.form.give"], AdaptiveActionStyle.Positive)]
        );

    private static AdaptiveChoiceSetInput Who(TeacherTurn turn, IReadOnlyList<BuddyPeer> peers, CardData? filled) =>
        new(GiveSubmit.WhoId)
        {
            Label = turn.Texts["mirror.form.who"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = filled?[GiveSubmit.WhoId],
            Choices =
            [
                .. peers.Select(
                    (peer, at) => new AdaptiveChoice(peer.Name.ToString(), at.ToString(CultureInfo.InvariantCulture))
                ),
            ],
        };

    private static AdaptiveChoiceSetInput Competency(TeacherTurn turn, CardData? filled) =>
        new(GiveSubmit.CompetencyId)
        {
            Label = turn.Texts["mirror.form.competency"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = filled?[GiveSubmit.CompetencyId],
            Choices =
            [
                .. CareerCompetencies.All.Select(competency => new AdaptiveChoice(
                    turn.Content[competency].Intro.Name,
                    competency.ToString()
                )),
            ],
        };

    private static AdaptiveTextInput Words(TeacherTurn turn, string id, CardData? filled) =>
        new(id)
        {
            Label = turn.Texts[
                id switch
                {
                    GiveSubmit.StrengthId => "mirror.form.strength",
                    GiveSubmit.QuestionId => "mirror.form.question",
                    _ => "mirror.form.suggestion",
                }
            ],
            Value = filled?[id],
            IsMultiline = true,
            MaxLength = MirrorWords.Limit.Characters,
        };
}
