using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.RoleModels.Finding;
using LoopbaanBot.RoleModels.Talks.Steps;

namespace LoopbaanBot.RoleModels.Talks;

/// <summary>One talk, as one of both sees it now, with what can be done next.</summary>
internal static class TalkViews
{
    public static View Of(TeacherTurn turn, TalkScene scene, string? notice = null) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["roleTalk.title", ("name", TalkLines.Who(turn.Texts, scene))],
                notice,
                [
                    .. Where(turn, scene),
                    .. scene.IsAsker ? AskerParts.Of(turn, scene) : RoleModelParts.Of(turn, scene),
                    .. ContactParts.Of(turn, scene),
                ],
                Buttons(turn, scene)
            ),
            Doorway(turn.Texts, scene.Ref)
        );

    public static PostedCard Doorway(Texts texts, TalkRef talk) =>
        new(
            Wording.Of(texts, "roleModel.title"),
            [Wording.Of(texts, "roleModel.card")],
            [PostedButton.Of(texts, "roleTalk.open", TalkSubmit.Write(OpenTalk.Command.Verb, talk))]
        );

    private static IEnumerable<AdaptiveElement> Where(TeacherTurn turn, TalkScene scene)
    {
        yield return new AdaptiveTextBlock(TalkLines.State(turn.Texts, scene));
        if (scene.State == TalkState.NotNow)
        {
            yield return new AdaptiveTextBlock(turn.Texts["roleTalk.notNow"]);
        }
        else if (scene.Talk is { } talk)
        {
            yield return CardText.Small(
                turn.Texts["roleTalk.about", ("path", new RoleModelWords(turn).Path(talk.Path))]
            );
            if (talk.Time is { } time && talk.IsAhead(scene.Today))
            {
                yield return CardText.Small(turn.Texts["roleTalk.at", ("time", Clock(time))]);
            }
        }
    }

    public static string Clock(TimeOnly time) =>
        time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<AdaptiveAction> Buttons(TeacherTurn turn, TalkScene scene)
    {
        if (scene.May(TalkAction.TakeBack) || scene.May(TalkAction.CallOff))
        {
            var title = scene.May(TalkAction.TakeBack) ? "roleTalk.takeBack" : "roleTalk.callOff";
            yield return TalkSubmit.Write(LeaveTalk.Name, scene.Ref).ToAction(turn.Texts[title]);
        }

        if (scene is { IsAsker: true, Talk: not null, State: TalkState.NotNow or TalkState.CalledOff })
        {
            yield return FindSubmit.FindOn(scene.Talk.Path).ToAction(turn.Texts["roleTalk.others"]);
        }

        yield return OpenRoleModels.Command.ToAction(turn.Texts["roleModel.back"]);
    }
}
