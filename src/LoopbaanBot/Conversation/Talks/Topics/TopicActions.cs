using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Conversation.Talks.Topics;

/// <summary>Begins a talk about a topic; what was running is put aside, and a draft of this topic goes on.</summary>
internal sealed class BeginTopic(TopicTalk talk, RunningTalk running) : ICardAction
{
    public string Verb => BeginSubmit.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        RunAsync(turn, TopicKey.Parse(data[TopicSubmit.Key]), cancellationToken);

    public async Task RunAsync(TeacherTurn turn, TopicKey? of, CancellationToken cancellationToken)
    {
        if (of is not { } key || talk.Find(key) is not { } topic)
        {
            turn.Say(turn.Word("error.oldCard"));
        }
        else if (talk.Running(turn) == key)
        {
            // Whoever presses twice has begun one talk, not two.
            await talk.ContinueAsync(turn, new DialogInput(DialogCommand.Show), cancellationToken);
        }
        else if (turn.IsRepeat)
        {
            turn.Say(turn.Word("talk.nothing"));
        }
        else
        {
            await BeginAsync(turn, key, topic, cancellationToken);
        }
    }

    private async Task BeginAsync(TeacherTurn turn, TopicKey key, TalkTopic topic, CancellationToken cancellationToken)
    {
        if (await talk.FindDraftAsync(turn, key, cancellationToken) is { } aside)
        {
            await running.ShelveAsync(turn, cancellationToken);
            await talk.ResumeAsync(turn, key, aside, new DialogInput(DialogCommand.Show), cancellationToken);
        }
        else if (await topic.DraftAsync(turn, key.Subject, cancellationToken) is { } draft)
        {
            await running.ShelveAsync(turn, cancellationToken);
            await talk.BeginAsync(turn, key, draft, cancellationToken);
        }
        else if (turn.View is null && turn.Message is null)
        {
            turn.Say(turn.Word("topic.gone"));
        }
    }
}

/// <summary>Takes what was pressed on a page of a topic, or opens the talk where it stands.</summary>
internal sealed class AnswerTopic(TopicTalk talk, RunningTalk running) : ICardAction
{
    public string Verb => TopicSubmit.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        // What is delivered twice shows where the talk stands and changes nothing.
        var input =
            TopicSubmit.Parse(data) is { } submit && !turn.IsRepeat
                ? submit.ToInput(data)
                : new DialogInput(DialogCommand.Show);
        return RunAsync(turn, TopicKey.Parse(data[TopicSubmit.Key]), input, cancellationToken);
    }

    public async Task RunAsync(TeacherTurn turn, TopicKey? of, DialogInput input, CancellationToken cancellationToken)
    {
        if (of is not { } key || talk.Find(key) is null)
        {
            turn.Say(turn.Word("error.oldCard"));
        }
        else if (talk.Running(turn) == key)
        {
            await talk.ContinueAsync(turn, input, cancellationToken);
        }
        else if (await talk.FindDraftAsync(turn, key, cancellationToken) is { } aside)
        {
            await running.ShelveAsync(turn, cancellationToken);
            await talk.ResumeAsync(turn, key, aside, input, cancellationToken);
        }
        else
        {
            turn.Say(turn.Word("topic.over"));
        }
    }
}

/// <summary>Opens a talk where it stands, on any device and however old the card is.</summary>
internal sealed class OpenTopic(AnswerTopic answer) : ICardAction
{
    public string Verb => OpenTopicSubmit.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        answer.RunAsync(
            turn,
            TopicKey.Parse(data[TopicSubmit.Key]),
            new DialogInput(DialogCommand.Show),
            cancellationToken
        );
}
