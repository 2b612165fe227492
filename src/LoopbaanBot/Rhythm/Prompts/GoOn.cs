using LoopbaanBot.Careers.Rhythm.Prompts;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.LearningQuestions.Reframe;
using LoopbaanBot.Reflection.Actions;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Rhythm.Prompts;

/// <summary>What opens behind a prompt: a reflection, the question what somebody needs, or a look at the learning question.</summary>
internal sealed class GoOn(
    StartReflection start,
    ReflectionTalk talk,
    BeginTopic topics,
    PromptPasts pasts,
    NextCompetency mix
)
{
    /// <param name="prompt">Null for a card of which nothing is known any more; it still gives a question.</param>
    /// <param name="wasBegun">Whether it was pressed before: then a talk that runs is shown, not begun again.</param>
    public Task RunAsync(TeacherTurn turn, ShownPrompt? prompt, bool wasBegun, CancellationToken cancellationToken)
    {
        switch (prompt)
        {
            case { Kind: PromptKind.WhatDoYouNeed }:
                turn.Show(NeedViews.Ask(turn));
                return Task.CompletedTask;
            case { Kind: PromptKind.Reframe }:
                return topics.RunAsync(turn, new TopicKey(ReframeDialog.DialogId, null), cancellationToken);
            case { Competency: { } competency }:
                return wasBegun && talk.Running(turn)?.Reflection.Competency == competency
                    ? talk.ContinueAsync(turn, new DialogInput(DialogCommand.Show), cancellationToken)
                    : start.RunAsync(turn, competency, cancellationToken);
            default:
                return AskAsync(turn, cancellationToken);
        }
    }

    /// <summary>A question at once, about what comes next by the mix. One that was begun and is still empty goes on.</summary>
    public async Task AskAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        var competency = talk.Running(turn)?.Reflection is { IsEmpty: true } begun
            ? begun.Competency
            : mix.For(turn.Teacher, await pasts.LoadAsync(turn.Teacher.Id, cancellationToken));
        await start.RunAsync(turn, competency, cancellationToken);
    }
}

/// <summary>"Geef me nu een vraag": works at any time, whatever the rhythm, and changes nothing in it.</summary>
internal sealed class AskNow(GoOn goOn) : ICardAction, ITextCommand
{
    public string Verb => RhythmVerbs.Ask.Verb;

    public bool Answers(Command command) => command.Kind == CommandKind.AskNow;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        goOn.AskAsync(turn, cancellationToken);

    public Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken) =>
        goOn.AskAsync(turn, cancellationToken);
}
