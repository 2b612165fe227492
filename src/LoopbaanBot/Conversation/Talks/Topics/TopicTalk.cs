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

    /// <summary>The talk that is open now; null when there is none, or one of another kind.</summary>
    public TopicKey? Running(TeacherTurn turn) =>
        turn.Teacher.Talk.Stack is [{ Id: var topic }, ..] && _topics.ContainsKey(topic)
            ? new TopicKey(topic, turn.Teacher.TalkSubject)
            : null;

    public TalkTopic? Find(TopicKey key) => _topics.GetValueOrDefault(key.Topic);

    public TalkDoor Door(TeacherTurn turn) => DoorOf(turn, Running(turn)!.Value);

    public async Task BeginAsync(TeacherTurn turn, TopicKey key, object draft, CancellationToken cancellationToken)
    {
        turn.Teacher.IsTalkPaused = false;
        turn.Teacher.TalkSubject = key.Subject;
        var dc = dialogs.CreateContext(turn.Context, turn.Teacher.Talk, new DialogInput(DialogCommand.Show));
        await SettleAsync(turn, key, await dc.BeginDialogAsync(key.Topic, draft, cancellationToken), cancellationToken);
    }

    public Task<DialogState?> FindDraftAsync(TeacherTurn turn, TopicKey key, CancellationToken cancellationToken) =>
        drafts.FindAsync(turn.Teacher.Id, key.ToString(), cancellationToken);

    /// <summary>Goes on with a talk that lay aside.</summary>
    public async Task ResumeAsync(
        TeacherTurn turn,
        TopicKey key,
        DialogState aside,
        DialogInput input,
        CancellationToken cancellationToken
    )
    {
        turn.Change(drafts.Remove(key.ToString()));
        turn.Teacher.Talk.Stack = aside.Stack;
        turn.Teacher.TalkSubject = key.Subject;
        await ContinueAsync(turn, input, cancellationToken);
    }

    public async Task ContinueAsync(TeacherTurn turn, DialogInput input, CancellationToken cancellationToken)
    {
        turn.Teacher.IsTalkPaused = false;
        if (Running(turn) is not { } key)
        {
            turn.Say(turn.Word("talk.nothing"));
        }
        else if (input.Command == DialogCommand.Stop)
        {
            await StopAsync(turn, key, input, cancellationToken);
        }
        else
        {
            var dc = dialogs.CreateContext(turn.Context, turn.Teacher.Talk, input);
            await SettleAsync(turn, key, await dc.ContinueDialogAsync(cancellationToken), cancellationToken);
        }
    }

    public async Task<bool> ShelveAsync(TeacherTurn turn, DialogInput input, CancellationToken cancellationToken)
    {
        var key = Running(turn)!.Value;
        var dc = dialogs.CreateContext(turn.Context, turn.Teacher.Talk, input with { Command = DialogCommand.Later });
        await dc.ContinueDialogAsync(cancellationToken);
        // Whoever has not gone past the first page, and wrote nothing there, has nothing to come back to.
        var isBegun = dc.ActiveDialog is { Unsent: not null } or { Visited.Count: > 0 };
        if (isBegun)
        {
            turn.Change(drafts.Put(turn.Teacher.Id, key.ToString(), turn.Teacher.Talk));
        }

        turn.Teacher.Talk.Stack.Clear();
        return isBegun;
    }

    private TalkDoor DoorOf(TeacherTurn turn, TopicKey key) =>
        new(turn.Word(_topics[key.Topic].TitleId), OpenTopicSubmit.Write(key));

    private async Task StopAsync(TeacherTurn turn, TopicKey key, DialogInput input, CancellationToken cancellationToken)
    {
        var door = DoorOf(turn, key);
        var isKept = await ShelveAsync(turn, input, cancellationToken);
        var card = isKept ? door.Card(turn.Texts, turn.Word("topic.stopped")) : Stopped(turn, key, door);
        turn.Show(View.Of(card, turn.Language));
        if (!isKept)
        {
            // The card in the chat would open what is no longer there.
            turn.ReplacePosted(card);
        }
    }

    private static PostedCard Stopped(TeacherTurn turn, TopicKey key, TalkDoor door) =>
        new(
            door.Title,
            [turn.Word("talk.stoppedEmpty")],
            [new PostedButton(turn.Word("topic.begin"), BeginSubmit.Write(key))]
        );

    private async Task SettleAsync(
        TeacherTurn turn,
        TopicKey key,
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
                turn.Show(FormCard.View(turn, DoorOf(turn, key), key, page));
                break;
            case { Status: DialogTurnStatus.Paused }:
                turn.Teacher.IsTalkPaused = true;
                turn.Show(View.Of(DoorOf(turn, key).Card(turn.Texts, turn.Word("topic.later")), turn.Language));
                break;
            case { Status: DialogTurnStatus.Complete }:
                await _topics[key.Topic].EndAsync(turn, result.Result, cancellationToken);
                break;
            default:
                turn.Say(turn.Word("error.oldCard"));
                break;
        }
    }
}
