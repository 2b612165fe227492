using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Buddies.Groups;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Programmes.Joining;

namespace LoopbaanBot.Programmes.Running;

/// <summary>A cohort as its organiser, coaches and trainers see it.</summary>
internal static class DashboardViews
{
    public static View Cohort(
        TeacherTurn turn,
        CohortScene scene,
        IReadOnlyList<(string TextId, CohortCount Count)> totals,
        int unreached,
        string? notice
    ) =>
        CohortLines.Card(
            turn,
            "cohort.run.overview",
            notice,
            [
                .. CohortLines.About(turn.Texts, scene.Cohort),
                .. Totals(turn.Texts, scene.Cohort, totals),
                .. unreached > 0
                    ? [new AdaptiveTextBlock(turn.Texts["cohort.run.unreached", ("count", unreached)])]
                    : Array.Empty<AdaptiveElement>(),
                .. MemberViews.People(turn.Texts, scene.Cohort),
                .. Buddies(turn.Texts, scene),
                .. scene.Cohort.IsOver(scene.Today)
                    ? [CardText.Small(turn.Texts["cohort.run.over"])]
                    : Array.Empty<AdaptiveElement>(),
            ],
            Buttons(turn.Texts, scene)
        );

    private static IEnumerable<AdaptiveElement> Totals(
        Texts texts,
        Cohort cohort,
        IReadOnlyList<(string TextId, CohortCount Count)> totals
    )
    {
        var size = ProgrammeTemplate.Of(cohort.Programme).Size;
        yield return CardText.Label(texts["cohort.run.totals"]);
        yield return new AdaptiveTextBlock(
            texts[
                "cohort.run.accepted",
                ("count", cohort.Accepted.Count()),
                ("smallest", size.Smallest),
                ("largest", size.Largest)
            ]
        );
        foreach (var (text, count) in totals)
        {
            if (count.Shown is { } held)
            {
                yield return new AdaptiveTextBlock(texts[text, ("date", cohort.CountsFrom), ("count", held)]);
            }
        }

        if (totals.Any(total => total.Count.Shown is null))
        {
            yield return CardText.Small(texts["cohort.run.tooFew"]);
        }
    }

    /// <summary>Under the people it is about: the bar below is full.</summary>
    private static IEnumerable<AdaptiveElement> Buddies(Texts texts, CohortScene scene) =>
        OpenGroups.IsFor(scene)
            ? [new AdaptiveActionSet(OpenGroups.CommandFor(scene.Id).ToAction(texts["buddies.groups.title"]))]
            : [];

    private static IEnumerable<AdaptiveAction> Buttons(Texts texts, CohortScene scene)
    {
        foreach (
            var (action, verb, title) in new[]
            {
                (CohortAction.SeeAnswers, CohortVerbs.PeopleVerb, "cohort.people.title"),
                (CohortAction.MoveMeeting, CohortVerbs.ProgrammeVerb, "cohort.moment.title"),
                (CohortAction.Appoint, CohortVerbs.GuidesVerb, "cohort.guide.title"),
                (CohortAction.Cancel, CohortVerbs.ManageVerb, "cohort.manage.title"),
                (CohortAction.StepDown, CohortVerbs.StepDownVerb, "cohort.stepDown.title"),
            }
        )
        {
            if (scene.May(action) && !(action == CohortAction.StepDown && scene.May(CohortAction.Cancel)))
            {
                yield return CohortVerbs.On(verb, scene.Id).ToAction(texts[title]);
            }
        }

        yield return CohortVerbs.All.ToAction(texts["cohort.title"]);
    }
}
