using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;
using LoopbaanBot.Content;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Hosting;
using LoopbaanBot.Reflection.Cards;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection.Actions;

/// <summary>Begins a reflection; one that was still running is put aside first, so nothing is lost.</summary>
internal sealed class StartReflection(
    ReflectionTalk talk,
    RunningTalk running,
    ContentLibrary library,
    SchoolClock clock
) : ICardAction, ITextCommand
{
    public string Verb => StartSubmit.Verb;

    public bool Answers(Command command) => command is { Kind: CommandKind.Reflect, Competency: not null };

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (StartSubmit.Parse(data) is not { } start)
        {
            turn.Say(turn.Word("error.oldCard"));
            return;
        }

        await RunAsync(turn, start.Competency, cancellationToken);
    }

    public Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken) =>
        BeginAsync(turn, command.Competency!.Value, cancellationToken);

    /// <summary>Begins it from another button; the same press delivered twice opens what the first one began.</summary>
    public Task RunAsync(TeacherTurn turn, CareerCompetency competency, CancellationToken cancellationToken) =>
        turn.IsRepeat
            ? talk.ContinueAsync(turn, new DialogInput(DialogCommand.Show), cancellationToken)
            : BeginAsync(turn, competency, cancellationToken);

    private async Task BeginAsync(TeacherTurn turn, CareerCompetency competency, CancellationToken cancellationToken)
    {
        // Whoever presses twice has begun one talk, not two.
        if (talk.Running(turn) is { Reflection: { IsEmpty: true } begun } && begun.Competency == competency)
        {
            await talk.ContinueAsync(turn, new DialogInput(DialogCommand.Show), cancellationToken);
            turn.ReplacePosted(ReflectionPosts.Doorway(turn.Content, begun));
            return;
        }

        await running.ShelveAsync(turn, cancellationToken);
        var today = clock.Today;
        var draft = new ReflectionDraft
        {
            Reflection = CareerReflection.Start(ReflectionId.At(clock.Now), competency, today),
            Questions = QuestionPlan.For(
                library.Prompts,
                turn.Teacher.Asked,
                competency,
                today,
                PromptSeed.Of(turn.Teacher.Id, today)
            ),
        };
        await talk.BeginAsync(turn, draft, cancellationToken);
        turn.ReplacePosted(ReflectionPosts.Doorway(turn.Content, draft.Reflection));
    }
}
