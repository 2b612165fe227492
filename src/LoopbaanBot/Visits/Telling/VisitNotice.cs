using LoopbaanBot.Careers.Visits;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Visits.Board;
using LoopbaanBot.Visits.Requests;

namespace LoopbaanBot.Visits.Telling;

/// <summary>Draws what both sides are told of a request: who, what kind and which day; never what anybody wrote.</summary>
internal sealed class VisitNotice(VisitBook book) : INoticeKind
{
    public string Kind => VisitSubmit.Notice;

    public async Task<PostedCard?> DrawAsync(
        Notice notice,
        LanguageContent content,
        CancellationToken cancellationToken
    )
    {
        if (VisitRef.Parse(notice.Resource) is not { } visit)
        {
            return null;
        }

        if (notice.Occasion == VisitOccasion.Gone)
        {
            // Told before the request is taken out, so that an erasure that is resumed still finds whom to tell.
            return VisitPosts.Gone(content.Texts);
        }

        return await book.FindRequestAsync(notice.Recipient, visit, cancellationToken) is { } scene
            ? Draw(new VisitPosts(content.Texts, notice, scene), notice.Occasion, scene)
            : null;
    }

    private static PostedCard? Draw(VisitPosts posts, string occasion, VisitScene scene) =>
        (occasion, scene.Request.State) switch
        {
            (VisitOccasion.Asked, VisitState.Asked) => posts.Asked(),
            (VisitOccasion.Asked, VisitState.Agreed) => posts.Agreed(),
            (VisitOccasion.NotNow, VisitState.NotNow) => posts.NotNow(),
            (VisitOccasion.CalledOff, VisitState.CalledOff) => posts.CalledOff(),
            (VisitOccasion.After, _) when scene.Request.HasCome(scene.Today) => posts.After(),
            (VisitOccasion.Thanks, _) when scene.Request.IsThanked => posts.Thanks(),
            (_, VisitState.Agreed) when occasion == VisitOccasion.OfDay(scene.Request.Day!.Value) => posts.Agreed(),
            _ => null,
        };
}

/// <summary>The cards about a request that may stand in a chat.</summary>
internal sealed class VisitPosts(Texts texts, Notice notice, VisitScene scene)
{
    public static PostedCard Gone(Texts texts) =>
        new(
            Wording.Of(texts, "visit.posted.gone"),
            [Wording.Of(texts, "roleTalk.posted.noReason")],
            [PostedButton.Of(texts, "visit.back", OpenBoard.Command)]
        );

    public PostedCard Asked() => Card("visit.posted.asked", "visit.posted.askedNote");

    public PostedCard NotNow() => Card("visit.posted.notNow", "visit.notNow");

    public PostedCard CalledOff() => Card("visit.posted.calledOff", "roleTalk.posted.noReason");

    public PostedCard After() => Card("visit.posted.after", "visit.posted.afterNote");

    public PostedCard Thanks() => new(Title("visit.posted.thanks"), [], [Open()]);

    public PostedCard Agreed() =>
        new(
            Wording.Of(texts, "visit.posted.agreed", ("name", scene.OtherName), ("date", scene.Request.Day!.Value)),
            [Wording.Of(texts, "visit.posted.agreedNote")],
            [Open()]
        );

    private PostedCard Card(string title, string note) => new(Title(title), [Wording.Of(texts, note)], [Open()]);

    private Wording Title(string id) => Wording.Of(texts, id, ("name", scene.OtherName));

    private PostedButton Open() =>
        PostedButton.Of(texts, "visit.openVisit", CardCommand.Of(OpenRequest.Name, notice.Handle));
}
