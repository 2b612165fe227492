using LoopbaanBot.Careers.People;
using LoopbaanBot.People;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Hosting;

/// <summary>Gives the demo people their phase, sector and language, the first time they are seen.</summary>
internal sealed class DemoCohort(
    IOptions<DemoOptions> options,
    IHostEnvironment environment,
    ITeacherStore store,
    SchoolClock clock
) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.Enabled || !environment.IsDevelopment())
        {
            return;
        }

        foreach (var person in options.Value.People)
        {
            await IntroduceAsync(person, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task IntroduceAsync(DemoPerson person, CancellationToken cancellationToken)
    {
        var id = new PersonId(options.Value.TenantId, person.ObjectId);
        var stored = await store.LoadAsync(id, cancellationToken);
        if (stored.ETag is not null)
        {
            return;
        }

        var profile = TeacherProfile.Unknown.TeachIn(person.Sector);
        stored.Teacher.Profile = person.Phase is { } phase ? profile.Enter(phase, clock.Today) : profile;
        stored.Teacher.Language = person.Language;
        try
        {
            await store.SaveAsync(stored, [], null, cancellationToken);
        }
        catch (TeacherChangedException)
        {
            // Another start on the same store was first.
        }
    }
}
