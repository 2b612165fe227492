using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.RoleModels.Talks.Telling;

/// <summary>Draws what both sides are told of a talk: who, which path, which day; never a word of anybody.</summary>
internal sealed class TalkNotice(RoleModelStore store, SchoolClock clock) : INoticeKind
{
    public string Kind => TalkSubmit.Notice;

    public async Task<PostedCard?> DrawAsync(
        Notice notice,
        LanguageContent content,
        CancellationToken cancellationToken
    )
    {
        if (TalkRef.Parse(notice.Resource) is not { } reference)
        {
            return null;
        }

        if (notice.Occasion == TalkOccasion.Gone)
        {
            // Told before the talk is taken out, so that an erasure that is resumed still finds whom to tell.
            return TalkPosts.Gone(content.Texts);
        }

        var model = await store.FindAsync(reference.Model, cancellationToken);
        var talk = model?.Find(reference.Talk);
        if (model is null || talk is null)
        {
            return null;
        }

        var seen = new TalkResource(model, talk);
        return Authorization.Authorize(notice.Recipient, TalkAction.See, seen, clock.Today) == Decision.Allowed
            ? Draw(new TalkPosts(content, notice, model, talk), notice.Occasion, talk)
            : null;
    }

    private PostedCard? Draw(TalkPosts posts, string occasion, RoleModelTalk talk) =>
        occasion switch
        {
            TalkOccasion.Asked when talk.IsOpen(clock.Today) => posts.Asked(),
            TalkOccasion.Asked when talk.State == TalkState.Agreed => posts.AgreedWithAsker(),
            TalkOccasion.Answer when talk.State == TalkState.Agreed => posts.Agreed(),
            TalkOccasion.Answer when talk.SeenByAsker(clock.Today) == TalkState.NotNow => posts.NotNow(),
            TalkOccasion.CalledOff when talk.State == TalkState.CalledOff => posts.CalledOff(),
            TalkOccasion.Questions when talk is { AreQuestionsSent: true } && talk.IsAhead(clock.Today) =>
                posts.Questions(),
            TalkOccasion.After when talk.HasCome(clock.Today) => posts.After(),
            TalkOccasion.Thanks when talk.IsThanked => posts.Thanks(),
            TalkOccasion.Contact when talk.Contact.AreMutual => posts.Contact(),
            _ => null,
        };
}
