using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Paths;

namespace LoopbaanBot.Programmes.Joining;

/// <summary>The code, the invitation and the answer. All views.</summary>
internal static class JoinViews
{
    private const int LongestCode = 24;

    public static View Code(TeacherTurn turn, string typed, string? notice) =>
        CohortLines.Card(
            turn,
            "cohort.code.title",
            notice,
            [
                new AdaptiveTextBlock(turn.Texts["cohort.code.note"]),
                new AdaptiveTextInput(CheckCode.CodeId)
                {
                    Label = turn.Texts["cohort.code.label"],
                    Placeholder = turn.Texts["cohort.code.example"],
                    MaxLength = LongestCode,
                    Value = typed.Length <= LongestCode ? typed : string.Empty,
                },
            ],
            [
                CohortVerbs.CheckCode.ToAction(turn.Texts["cohort.code.check"], AdaptiveActionStyle.Positive),
                CohortVerbs.List.ToAction(turn.Texts["cohort.back"]),
            ]
        );

    /// <param name="schools">To choose from; empty when the member types the name.</param>
    /// <param name="data">What was filled in before and refused.</param>
    public static View Invitation(
        TeacherTurn turn,
        CohortScene scene,
        IReadOnlyList<string> schools,
        string? notice,
        CardData? data = null
    ) =>
        CohortLines.Card(
            turn,
            scene.Resource.KnocksAsTrainer ? "cohort.join.trainerTitle" : "cohort.join.title",
            notice,
            [
                .. CohortLines.About(turn.Texts, scene.Cohort),
                .. By(turn, scene.Cohort),
                new AdaptiveTextBlock(
                    turn.Texts[scene.Resource.KnocksAsTrainer ? "cohort.join.trainerNote" : "cohort.join.note"]
                ),
                .. scene.Resource.KnocksAsTrainer
                    ? Array.Empty<AdaptiveElement>()
                    : [School(turn, schools, data), Interests(turn, data)],
            ],
            [
                CohortVerbs
                    .On(CohortVerbs.AcceptVerb, scene.Id)
                    .ToAction(turn.Texts["cohort.join.yes"], AdaptiveActionStyle.Positive),
                CohortVerbs.On(CohortVerbs.DeclineVerb, scene.Id).ToAction(turn.Texts["cohort.join.no"]),
            ]
        );

    public static View Declined(TeacherTurn turn) =>
        CohortLines.Card(
            turn,
            "cohort.join.declined",
            null,
            [new AdaptiveTextBlock(turn.Texts["cohort.join.declinedNote"])],
            [CohortVerbs.List.ToAction(turn.Texts["cohort.back"])]
        );

    private static IEnumerable<AdaptiveElement> By(TeacherTurn turn, Cohort cohort) =>
        cohort.OrganiserName is { } name
            ? [CardText.Own(turn.Texts["cohort.posted.by", ("name", name.ToString())])]
            : [];

    private static AdaptiveInput School(TeacherTurn turn, IReadOnlyList<string> schools, CardData? data) =>
        schools.Count > 0
            ? new AdaptiveChoiceSetInput(JoinCheck.SchoolId)
            {
                Label = turn.Texts["cohort.join.school"],
                Style = AdaptiveChoiceInputStyle.Compact,
                Placeholder = turn.Texts["cohort.join.schoolChoose"],
                Value = data?[JoinCheck.SchoolId],
                Choices = [.. schools.Select(school => new AdaptiveChoice(school, school))],
            }
            : new AdaptiveTextInput(JoinCheck.SchoolId)
            {
                Label = turn.Texts["cohort.join.school"],
                MaxLength = SchoolName.Limit.Characters,
                Value = data?[JoinCheck.SchoolId],
            };

    private static AdaptiveChoiceSetInput Interests(TeacherTurn turn, CardData? data) =>
        new(JoinCheck.InterestsId)
        {
            Label = turn.Texts["cohort.join.interests"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = true,
            Value = data?[JoinCheck.InterestsId],
            Choices =
            [
                .. CareerPaths.Six.Select(path => new AdaptiveChoice(
                    new PathWording(turn).Name(path),
                    path.ToString()
                )),
            ],
        };
}
