using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Menu.People;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.RoleModels.Talks;

/// <summary>The talks with role models that somebody has ahead, from either side.</summary>
internal sealed class TalksAhead(TalkBook book) : IUpcoming
{
    /// <summary>Where no time was agreed, the talk stays in sight until the end of the school day.</summary>
    private static readonly TimeOnly s_endOfDay = new(17, 0);

    public async Task<IReadOnlyList<Upcoming>> ListAsync(
        PersonId person,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        [
            .. (await book.ListAsync(person, cancellationToken))
                .Where(scene => scene.Talk?.IsAhead(scene.Today) == true)
                .Select(scene => Ahead(scene, content.Texts)),
        ];

    private static Upcoming Ahead(TalkScene scene, Texts texts)
    {
        var (talk, model) = (scene.Talk!, scene.Model!);
        var local = talk.Day!.Value.ToDateTime(talk.Time ?? s_endOfDay);
        return new Upcoming(
            SchoolClock.At(local),
            Wording.Of(texts, "roleTalk.title", ("name", scene.IsAsker ? model.Name : talk.AskerName)),
            TalkSubmit.Write(OpenTalk.Command.Verb, scene.Ref)
        );
    }
}
