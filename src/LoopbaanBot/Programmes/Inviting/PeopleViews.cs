using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;

namespace LoopbaanBot.Programmes.Inviting;

/// <summary>Who was asked and what they answered, and the form to ask somebody. All views.</summary>
internal static class PeopleViews
{
    /// <param name="unreached">Whom the last card about this cohort did not reach.</param>
    public static View List(
        TeacherTurn turn,
        CohortScene scene,
        IReadOnlyDictionary<PersonId, NoticeOutcome> unreached,
        string? notice
    ) =>
        CohortLines.Card(
            turn,
            "cohort.people.title",
            notice,
            [
                .. States(turn.Texts, scene.Cohort),
                .. ReachLines.Unreached(turn.Texts, scene.Cohort, unreached),
                .. scene.May(CohortAction.Invite) ? Invites(turn.Texts, scene) : [],
            ],
            Buttons(turn.Texts, scene)
        );

    public static View Form(
        TeacherTurn turn,
        CohortScene scene,
        IReadOnlyList<AdaptiveChoice> known,
        CardData? data,
        string? problem
    ) =>
        CohortLines.Card(
            turn,
            "cohort.invite.title",
            problem,
            [
                PersonFields.Person(turn.Texts, known, data?[CohortVerbs.PersonId]),
                PersonFields.Label(turn.Texts, data?[CohortVerbs.LabelId]),
                CardText.Small(turn.Texts["cohort.invite.note"]),
            ],
            [
                CohortVerbs
                    .On(CohortVerbs.SaveInviteVerb, scene.Id)
                    .ToAction(turn.Texts["cohort.invite.save"], AdaptiveActionStyle.Positive),
                CohortVerbs.On(CohortVerbs.PeopleVerb, scene.Id).ToAction(turn.Texts["cohort.back"]),
            ]
        );

    public static View AskTakeOut(TeacherTurn turn, CohortScene scene, CohortMember member) =>
        CohortLines.Ask(
            turn,
            "cohort.takeOut.title",
            [
                CardText.Own(PersonFields.NameOf(turn.Texts, member)),
                new AdaptiveTextBlock(turn.Texts["cohort.takeOut.note"]),
            ],
            (
                CohortVerbs.On(
                    CohortVerbs.TakeOutVerb,
                    scene.Id,
                    (CohortVerbs.PersonId, PersonFields.Code(member.Person))
                ),
                "cohort.takeOut.yes"
            ),
            (CohortVerbs.On(CohortVerbs.PeopleVerb, scene.Id), "cohort.back")
        );

    private static IEnumerable<AdaptiveElement> States(Texts texts, Cohort cohort)
    {
        foreach (
            var (state, title) in new[]
            {
                (MemberState.Accepted, "cohort.people.accepted"),
                (MemberState.Invited, "cohort.people.silent"),
                (MemberState.Declined, "cohort.people.declined"),
                (MemberState.Left, "cohort.people.left"),
            }
        )
        {
            var names = cohort
                .Members.Where(member => member.State == state)
                .Select(member => PersonFields.NameOf(texts, member))
                .ToArray();
            if (names.Length > 0)
            {
                yield return CardText.Label(texts[title, ("count", names.Length)]);
                yield return CardText.Own(string.Join(", ", names));
            }
        }

        if (cohort.Members.Count == 0)
        {
            yield return new AdaptiveTextBlock(texts["cohort.people.nobody"]);
        }
    }

    private static IEnumerable<AdaptiveElement> Invites(Texts texts, CohortScene scene)
    {
        if (scene.Cohort.Code is { } code)
        {
            yield return CardText.Label(texts["cohort.code.yours"]);
            yield return CardText.Own(code.ToString());
            yield return CardText.Small(texts["cohort.code.share"]);
        }

        if (scene.Cohort.Members.Count > 0)
        {
            yield return new AdaptiveChoiceSetInput(CohortVerbs.PersonId)
            {
                Label = texts["cohort.takeOut.choose"],
                Style = AdaptiveChoiceInputStyle.Compact,
                Choices =
                [
                    .. scene.Cohort.Members.Select(member => new AdaptiveChoice(
                        OwnCard.Title(PersonFields.NameOf(texts, member)),
                        PersonFields.Code(member.Person)
                    )),
                ],
            };
        }
    }

    private static IEnumerable<AdaptiveAction> Buttons(Texts texts, CohortScene scene)
    {
        if (scene.May(CohortAction.Invite))
        {
            yield return CohortVerbs
                .On(CohortVerbs.InviteVerb, scene.Id)
                .ToAction(texts["cohort.invite.title"], AdaptiveActionStyle.Positive, AdaptiveAssociatedInputs.None);
            yield return CohortVerbs
                .On(CohortVerbs.RenewVerb, scene.Id, (CohortVerbs.InsteadId, scene.Cohort.Code?.Text ?? string.Empty))
                .ToAction(texts["cohort.code.renew"]);
            if (scene.Cohort.Members.Count > 0)
            {
                yield return CohortVerbs.On(CohortVerbs.TakeOutVerb, scene.Id).ToAction(texts["cohort.takeOut.title"]);
            }
        }

        if (scene.May(CohortAction.RunNow))
        {
            yield return CohortVerbs.On(CohortVerbs.RunVerb, scene.Id).ToAction(texts["cohort.run.title"]);
        }

        yield return CohortVerbs.On(CohortVerbs.OpenVerb, scene.Id).ToAction(texts["cohort.back"]);
    }
}
