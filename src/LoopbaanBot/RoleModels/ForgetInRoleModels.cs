using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Hosting;
using LoopbaanBot.Privacy;
using LoopbaanBot.RoleModels.Talks;
using LoopbaanBot.RoleModels.Talks.Telling;

namespace LoopbaanBot.RoleModels;

/// <summary>Takes somebody who is forgotten out of role models and talks; whoever counted on a talk hears that it is off.</summary>
internal sealed class ForgetInRoleModels(RoleModelStore store, TalkTelling telling, SchoolClock clock)
    : IPersonalReferences
{
    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        foreach (var (id, model) in await store.ListEverywhereAsync(cancellationToken))
        {
            if (model.Person == person)
            {
                await ForgetProfileAsync(id, model, cancellationToken);
            }
            else if (model.Talks.Any(talk => talk.Asker == person))
            {
                await ForgetAskerAsync(id, model, person, cancellationToken);
            }
        }
    }

    private async Task ForgetProfileAsync(SharedId id, RoleModel model, CancellationToken cancellationToken)
    {
        foreach (var talk in model.Talks)
        {
            await TellGoneAsync(talk.Asker, new TalkRef(id, talk.Id), IsCountedOn(talk), cancellationToken);
        }

        await store.RemoveAsync(id, cancellationToken);
    }

    private async Task ForgetAskerAsync(
        SharedId id,
        RoleModel model,
        PersonId asker,
        CancellationToken cancellationToken
    )
    {
        foreach (var talk in model.Talks.Where(talk => talk.Asker == asker))
        {
            var gone = new TalkRef(id, talk.Id);
            await TellGoneAsync(model.Person, gone, talk.IsAhead(clock.Today), cancellationToken);
        }

        await store.UpdateAsync(id, known => known.Forget(asker), cancellationToken);
    }

    private bool IsCountedOn(RoleModelTalk talk) => talk.IsOpen(clock.Today) || talk.IsAhead(clock.Today);

    /// <summary>Before the talk is taken out: an erasure that is resumed after it would not find it any more.</summary>
    private async Task TellGoneAsync(PersonId who, TalkRef talk, bool isCountedOn, CancellationToken cancellationToken)
    {
        await telling.CloseAsync(who, talk, cancellationToken);
        if (isCountedOn)
        {
            await telling.TellAsync(who, talk, TalkOccasion.Gone, cancellationToken);
        }
    }
}
