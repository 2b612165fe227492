using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.RoleModels.Registering;
using LoopbaanBot.RoleModels.Talks;

namespace LoopbaanBot.RoleModels.Finding;

/// <summary>The first view: what to look for, the own talks, and the way to being a role model oneself.</summary>
internal static class HubViews
{
    public static View Hub(TeacherTurn turn, RoleModel? own, IReadOnlyList<TalkScene> talks) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["roleModel.title"],
                null,
                [
                    new AdaptiveTextBlock(turn.Texts["roleModel.intro"]),
                    .. FindViews.Filter(turn, RoleModelFilter.Anybody),
                    .. Talks(turn, talks),
                ],
                [
                    OpenOwnProfile.Command.ToAction(
                        turn.Texts[own is null ? "roleModel.become" : "roleModel.own.title"]
                    ),
                    Verbs.OpenPeople.ToAction(turn.Texts["people.title"]),
                ]
            ),
            RoleModelPosts.Doorway(turn.Texts)
        );

    private static IEnumerable<AdaptiveElement> Talks(TeacherTurn turn, IReadOnlyList<TalkScene> talks)
    {
        if (talks.Count == 0)
        {
            yield break;
        }

        yield return new AdaptiveChoiceSetInput(TalkSubmit.Key)
        {
            Label = turn.Texts["roleTalk.mine"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = talks[0].Ref.ToString(),
            Choices =
            [
                .. talks.Select(talk => new AdaptiveChoice(TalkLines.Title(turn.Texts, talk), talk.Ref.ToString())),
            ],
        };
        yield return new AdaptiveActionSet(OpenTalk.Command.ToAction(turn.Texts["roleTalk.open"]));
    }
}
