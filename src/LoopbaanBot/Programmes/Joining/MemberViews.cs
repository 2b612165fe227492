using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Buddies.Own;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Programmes.Joining;

/// <summary>"Mijn groep": the dates, who is in it and who guides it.</summary>
internal static class MemberViews
{
    public static View Cohort(TeacherTurn turn, CohortScene scene, string? notice) =>
        CohortLines.Card(
            turn,
            "cohort.mine",
            notice,
            [.. CohortLines.About(turn.Texts, scene.Cohort), .. People(turn.Texts, scene.Cohort)],
            [
                OpenOwnGroup.Command.ToAction(turn.Texts["buddies.mine"]),
                CohortVerbs.All.ToAction(turn.Texts["cohort.title"]),
                CohortVerbs.On(CohortVerbs.LeaveVerb, scene.Id).ToAction(turn.Texts["cohort.leave"]),
                Verbs.OpenMenu.ToAction(turn.Texts["menu.button"]),
            ]
        );

    public static View AskLeave(TeacherTurn turn, CohortScene scene) =>
        CohortLines.Ask(
            turn,
            "cohort.leave",
            [CardText.Own(scene.Cohort.Name), new AdaptiveTextBlock(turn.Texts["cohort.leaveNote"])],
            (CohortVerbs.On(CohortVerbs.LeaveVerb, scene.Id), "cohort.leaveYes"),
            (CohortVerbs.On(CohortVerbs.OpenVerb, scene.Id), "cohort.leaveNo")
        );

    public static View Left(TeacherTurn turn) =>
        CohortLines.Card(
            turn,
            "cohort.left",
            null,
            [new AdaptiveTextBlock(turn.Texts["cohort.leftNote"])],
            [CohortVerbs.List.ToAction(turn.Texts["cohort.title"])]
        );

    /// <summary>Who takes part and who guides, by the names that Teams knows; never who did not answer.</summary>
    public static IEnumerable<AdaptiveElement> People(Texts texts, Cohort cohort)
    {
        foreach (
            var (title, names) in new[]
            {
                ("cohort.who.members", cohort.Accepted.Select(member => member.Name)),
                ("cohort.who.trainers", cohort.Trainers.Select(guide => guide.Name)),
                ("cohort.who.coaches", cohort.Coaches.Select(guide => guide.Name)),
                ("cohort.who.organiser", [cohort.OrganiserName]),
            }
        )
        {
            var known = names.Where(name => name is not null).Select(name => name.ToString()!).ToArray();
            if (known.Length > 0)
            {
                yield return CardText.Label(texts[title]);
                yield return CardText.Own(string.Join(", ", known));
            }
        }
    }
}
