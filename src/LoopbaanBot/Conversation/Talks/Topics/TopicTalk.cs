using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.State;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Conversation.Talks.Topics;

/// <summary>Takes one turn of a talk about a topic and shows where it stands.</summary>
internal sealed class TopicTalk(DialogSet dialogs, IEnumerable<TalkTopic> topics, TopicDrafts drafts) : ITalk
{
    private readonly Dictionary<string, TalkTopic> _topics = topics.ToDictionary(topic => topic.DialogId);

    public bool IsRunning(TeacherTurn turn) => Running(turn) is not null;

    public bool IsRunning(TeacherTurn turn, TalkTopic topic) => Running(turn) == topic;

    public TalkTopic? Find(string? id) => id is null ? null : _topics.GetValueOrDefault(id);

    public TalkDoor Door(TeacherTurn turn) => DoorOf(turn, Running(turn)!);

    /// <summary>Begins the talk; null options mean that its subject is no longer there.</summary>
    public async Task BeginAsync(TeacherTurn turn, TalkTopic topic, object draft, CancellationToken cancellationToken)
    {
        turn.Teacher.IsTalkPaused = false;
        var dc = dialogs.CreateContext(turn.Context, turn.Teacher.Talk, new DialogInput(DialogCommand.Show));
        await SettleAsync(
            turn,
            topic,
            await dc.BeginDialogAsync(topic.DialogId, draft, cancellationToken),
            cancellationToken
        );
    }

    public Task<DialogState?> FindDraftAsync(TeacherTurn turn, TalkTopic topic, CancellationToken cancellationToken) =>
        drafts.FindAsync(turn.Teacher.Id, topic.DialogId, cancellationToken);

    /// <summary>Goes on with a talk that lay aside.</summary>
    public async Task ResumeAsync(
        TeacherTurn turn,
        TalkTopic topic,
        DialogState aside,
        DialogInput input,
        CancellationToken cancellationToken
    )
    {
        turn.Change(drafts.Remove(topic.DialogId));
        turn.Teacher.Talk.Stack = aside.Stack;
        await ContinueAsync(turn, input, cancellationToken);
    }

    public async Task ContinueAsync(TeacherTurn turn, DialogInput input, CancellationToken cancellationToken)
    {
        turn.Teacher.IsTalkPaused = false;
        if (Running(turn) is not { } topic)
        {
            turn.Say(turn.Word("talk.nothing"));
        }
        else if (input.Command == DialogCommand.Stop)
        {
            await StopAsync(turn, topic, input, cancellationToken);
        }
        else
        {
            var dc = dialogs.CreateContext(turn.Context, turn.Teacher.Talk, input);
            await SettleAsync(turn, topic, await dc.ContinueDialogAsync(cancellationToken), cancellationToken);
        }
    }

    public async Task<bool> ShelveAsync(TeacherTurn turn, DialogInput input, CancellationToken cancellationToken)
    {
        var topic = Running(turn)!;
        var dc = dialogs.CreateContext(turn.Context, turn.Teacher.Talk, input with { Command = DialogCommand.Later });
        await dc.ContinueDialogAsync(cancellationToken);
        // Whoever has not gone past the first page, and wrote nothing there, has nothing to come back to.
        var isBegun = dc.ActiveDialog is { Unsent: not null } or { Visited.Count: > 0 };
        if (isBegun)
        {
            turn.Change(drafts.Put(turn.Teacher.Id, topic.DialogId, turn.Teacher.Talk));
        }

        // A new list: the draft that is being kept holds the old one.
        turn.Teacher.Talk.Stack = [];
        return isBegun;
    }

    private TalkTopic? Running(TeacherTurn turn) => Find(turn.Teacher.Talk.Stack.FirstOrDefault()?.Id);

    private static TalkDoor DoorOf(TeacherTurn turn, TalkTopic topic) =>
        new(turn.Word(topic.TitleId), OpenTopicSubmit.Write(topic.DialogId));

    private async Task StopAsync(
        TeacherTurn turn,
        TalkTopic topic,
        DialogInput input,
        CancellationToken cancellationToken
    )
    {
        var door = DoorOf(turn, topic);
        var isKept = await ShelveAsync(turn, input, cancellationToken);
        var card = isKept ? door.Card(turn.Texts, turn.Word("topic.stopped")) : Stopped(turn, topic, door);
        turn.Show(View.Of(card, turn.Language));
        if (!isKept)
        {
            // The card in the chat would open what is no longer there.
            turn.ReplacePosted(card);
        }
    }

    private static PostedCard Stopped(TeacherTurn turn, TalkTopic topic, TalkDoor door) =>
        new(
            door.Title,
            [turn.Word("talk.stoppedEmpty")],
            [new PostedButton(turn.Word("topic.begin"), BeginSubmit.Write(topic.DialogId))]
        );

    private static async Task SettleAsync(
        TeacherTurn turn,
        TalkTopic topic,
        DialogTurnResult result,
        CancellationToken cancellationToken
    )
    {
        switch (result)
        {
            case { Page: TalkPage { Frame.Error: { Kind: PromptErrorKind.TooLong } tooLong } }:
                PageNotices.SayTooLong(turn, tooLong);
                break;
            case { Status: DialogTurnStatus.Waiting, Page: FormPage page }:
                turn.Show(FormCard.View(turn, topic, page));
                break;
            case { Status: DialogTurnStatus.Paused }:
                turn.Teacher.IsTalkPaused = true;
                turn.Show(View.Of(DoorOf(turn, topic).Card(turn.Texts, turn.Word("topic.later")), turn.Language));
                break;
            case { Status: DialogTurnStatus.Complete }:
                await topic.EndAsync(turn, result.Result, cancellationToken);
                break;
            default:
                turn.Say(turn.Word("error.oldCard"));
                break;
        }
    }
}
