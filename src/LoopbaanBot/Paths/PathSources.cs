using LoopbaanBot.Actions.Sources;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Paths.Map;
using LoopbaanBot.Paths.Own;
using LoopbaanBot.Paths.Roles;

namespace LoopbaanBot.Paths;

/// <summary>The try-out of a path, or the one thing that somebody who stays on purpose refreshes.</summary>
internal sealed class PathSource(Interests interests) : IStepSource
{
    public const string Stay = "Stay";

    public ActionSourceKind Kind => ActionSourceKind.Path;

    public async Task<StepSeed?> FindAsync(TeacherTurn turn, string reference, CancellationToken cancellationToken)
    {
        if (Enum.TryParse<CareerPath>(reference, out var path) && CareerPaths.Six.Contains(path))
        {
            return new StepSeed
            {
                Plan = new ActionPlan(new PathWording(turn).Of(path).Step),
                Back = new PathSubmit(path, IsFull: true).Write(),
            };
        }

        var stay = reference == Stay ? (await interests.FindAsync(turn, cancellationToken)).Stay : null;
        return stay?.Refresh is { } refresh
            ? new StepSeed { Plan = new ActionPlan(refresh), Back = StaySubmit.Open }
            : null;
    }
}

/// <summary>A talk of a quarter of an hour with somebody who has a role, with a text to send (K §2).</summary>
internal sealed class RoleSource : IStepSource
{
    public ActionSourceKind Kind => ActionSourceKind.Role;

    public Task<StepSeed?> FindAsync(TeacherTurn turn, string reference, CancellationToken cancellationToken)
    {
        var seed = turn.Content.Paths.Role(new RoleId(reference)) is { } role ? RoleWording.SeedFor(turn, role) : null;
        return Task.FromResult(seed);
    }
}
