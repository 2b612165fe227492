using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Delivery.Notices;

namespace LoopbaanBot.Programmes.Inviting;

/// <summary>What helps to reach people, and whom.</summary>
internal static class ReachLines
{
    /// <summary>Whom no card reached, and what helps; never whether somebody read one.</summary>
    public static IEnumerable<AdaptiveElement> Unreached(
        Texts texts,
        Cohort cohort,
        IReadOnlyDictionary<PersonId, NoticeOutcome> unreached
    )
    {
        foreach (var remedy in unreached.GroupBy(one => RemedyFor(one.Value), one => one.Key))
        {
            yield return CardText.Label(texts[remedy.Key]);
            yield return CardText.Own(
                string.Join(", ", remedy.Select(person => PersonFields.NameOf(texts, cohort, person)))
            );
        }
    }

    private static string RemedyFor(NoticeOutcome outcome) =>
        outcome switch
        {
            NoticeOutcome.NotInstalled => "cohort.reach.notInstalled",
            NoticeOutcome.Blocked => "cohort.reach.blocked",
            NoticeOutcome.Refused => "cohort.reach.refused",
            _ => "cohort.reach.waiting",
        };
}
