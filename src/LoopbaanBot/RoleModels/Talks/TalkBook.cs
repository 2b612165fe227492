using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.RoleModels.Talks;

/// <summary>Finds the talks of one person, from both sides, and gives nobody else's words without asking.</summary>
internal sealed class TalkBook(RoleModelStore store, TalkNoteStore notes, NoticeBook notices, SchoolClock clock)
{
    /// <summary>Which talk a pressed button is about, by the handle of a notice or by its own id.</summary>
    public async Task<TalkRef?> RefAsync(PersonId me, CardData data, CancellationToken cancellationToken)
    {
        var told = await notices.FindAsync(me, data, TalkSubmit.Notice, cancellationToken);
        return TalkRef.Parse(told?.Resource) ?? TalkRef.Parse(data[TalkSubmit.Key]);
    }

    /// <summary>Null for whoever has no part in it.</summary>
    public async Task<TalkScene?> FindAsync(PersonId me, TalkRef talk, CancellationToken cancellationToken)
    {
        var model = await store.FindAsync(talk.Model, cancellationToken);
        var scene = new TalkScene(talk, me, model, model?.Find(talk.Talk), clock.Today)
        {
            Hour = TimeOnly.FromDateTime(clock.Now.DateTime),
        };
        var mine = await notes.FindAsync(me, talk, cancellationToken);
        return scene.May(TalkAction.See) || (scene.Talk is null && mine is not null)
            ? await ReadTheirsAsync(scene with { Mine = mine ?? TalkNote.Empty }, cancellationToken)
            : null;
    }

    /// <summary>The talks somebody asked for, and those asked of them; what is over goes out of the list.</summary>
    public async Task<IReadOnlyList<TalkScene>> ListAsync(PersonId me, CancellationToken cancellationToken)
    {
        var own = await store.FindOwnAsync(me, cancellationToken);
        var all = own is var (id, model) ? model.Talks.Select(talk => new TalkRef(id, talk.Id)).ToList() : [];
        all.AddRange(
            (await notes.ListAsync(me, cancellationToken)).Select(note => TalkRef.Parse(note.Talk)).OfType<TalkRef>()
        );
        var scenes = new List<TalkScene>();
        foreach (var talk in all.Distinct())
        {
            if (await FindAsync(me, talk, cancellationToken) is { } scene)
            {
                scenes.Add(scene);
            }
        }

        return scenes;
    }

    private async Task<TalkScene> ReadTheirsAsync(TalkScene scene, CancellationToken cancellationToken)
    {
        if (
            scene.Other is not { } other
            || !(
                scene.May(TalkAction.ReadOpening)
                || scene.May(TalkAction.ReadQuestions)
                || scene.May(ContactAction.Read)
            )
        )
        {
            return scene;
        }

        var note = await notes.FindAsync(other, scene.Ref, cancellationToken) ?? TalkNote.Empty;
        return scene with
        {
            Theirs = new TalkNote
            {
                Opening = scene.May(TalkAction.ReadOpening) ? note.Opening : null,
                Questions = scene.May(TalkAction.ReadQuestions) ? note.Questions : [],
                Reach = scene.May(ContactAction.Read) ? note.Reach : null,
            },
        };
    }
}
