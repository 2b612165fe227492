using LoopbaanBot.Actions;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Roadmaps;
using LoopbaanBot.Careers.Roadmaps.Steps;

namespace LoopbaanBot.Roadmaps.Sources;

/// <summary>Steps that are still to be done. Each keeps its id, so that the same one is not offered twice.</summary>
internal sealed class ActionRoadmapSource(ActionStore actions) : IRoadmapSource
{
    public async Task<RoadmapSources> AddToAsync(
        RoadmapSources sources,
        PersonId person,
        CancellationToken cancellationToken
    ) =>
        sources with
        {
            Actions =
            [
                .. (await actions.ListAsync(person, cancellationToken)).Where(action => action.IsOpen).Select(StepOf),
            ],
        };

    private static SourceAction StepOf(CareerAction action) =>
        new(new RoadmapStepId(action.Id.Value), action.Plan.What, action.Plan.On, action.Plan.With);
}
