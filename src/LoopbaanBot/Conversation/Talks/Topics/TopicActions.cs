using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Conversation.Talks.Topics;

/// <summary>Begins a talk about a topic; what was running is put aside, and a draft of this topic goes on.</summary>
internal sealed class BeginTopic(TopicTalk talk, RunningTalk running) : ICardAction
{
    public string Verb => BeginSubmit.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        RunAsync(turn, data[BeginSubmit.TopicKey], data[BeginSubmit.SubjectKey], cancellationToken);

    public async Task RunAsync(TeacherTurn turn, string? id, string? subject, CancellationToken cancellationToken)
    {
        if (talk.Find(id) is not { } topic)
        {
            turn.Say(turn.Word("error.oldCard"));
        }
        else if (talk.IsRunning(turn, topic))
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
            await BeginAsync(turn, topic, subject, cancellationToken);
        }
    }

    private async Task BeginAsync(
        TeacherTurn turn,
        TalkTopic topic,
        string? subject,
        CancellationToken cancellationToken
    )
    {
        if (await talk.FindDraftAsync(turn, topic, cancellationToken) is { } aside)
        {
            await running.ShelveAsync(turn, cancellationToken);
            await talk.ResumeAsync(turn, topic, aside, new DialogInput(DialogCommand.Show), cancellationToken);
        }
        else if (await topic.DraftAsync(turn, subject, cancellationToken) is { } draft)
        {
            await running.ShelveAsync(turn, cancellationToken);
            await talk.BeginAsync(turn, topic, draft, cancellationToken);
        }
        else if (turn.View is null && turn.Message is null)
        {
            turn.Say(turn.Word("topic.gone"));
        }
    }
}

/// <summary>Takes what was pressed on a page of a topic, or opens the topic where it stands.</summary>
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
        return RunAsync(turn, data[BeginSubmit.TopicKey], input, cancellationToken);
    }

    public async Task RunAsync(TeacherTurn turn, string? id, DialogInput input, CancellationToken cancellationToken)
    {
        if (talk.Find(id) is not { } topic)
        {
            turn.Say(turn.Word("error.oldCard"));
        }
        else if (talk.IsRunning(turn, topic))
        {
            await talk.ContinueAsync(turn, input, cancellationToken);
        }
        else if (await talk.FindDraftAsync(turn, topic, cancellationToken) is { } aside)
        {
            await running.ShelveAsync(turn, cancellationToken);
            await talk.ResumeAsync(turn, topic, aside, input, cancellationToken);
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
        answer.RunAsync(turn, data[BeginSubmit.TopicKey], new DialogInput(DialogCommand.Show), cancellationToken);
}
