using System.Text;
using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Schema.Invokes;

namespace LoopbaanBot.BotFramework.Tests.Schema.Invokes;

public sealed class InvokeResponseTests
{
    private static readonly RawJson Card = new("""{"type":"AdaptiveCard","version":"1.5","body":[]}"""u8.ToArray());

    [Fact]
    public void A_card_answers_a_press() =>
        Body(AdaptiveCardInvokeResponse.Card(Card).ToInvokeResponse())
            .ShouldBe(
                """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","version":"1.5","body":[]}}"""
            );

    [Fact]
    public void A_text_answers_a_press() =>
        Body(AdaptiveCardInvokeResponse.Message("Één \"dag\"").ToInvokeResponse())
            .ShouldBe(
                """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Één \"dag\""}"""
            );

    [Fact]
    public void An_error_answers_a_press_inside_a_200()
    {
        var response = AdaptiveCardInvokeResponse.Error(400, "Oud", "Deze kaart is oud.").ToInvokeResponse();

        response.Status.ShouldBe(200);
        Body(response)
            .ShouldBe(
                """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"Oud","message":"Deze kaart is oud."}}"""
            );
    }

    [Fact]
    public void A_dialog_has_a_card_and_a_size() =>
        Body(
                TaskModuleResponse
                    .Card("Profiel", Card, TaskModuleSize.Pixels(300), TaskModuleSize.Large)
                    .ToInvokeResponse()
            )
            .ShouldBe(
                """{"task":{"type":"continue","value":{"title":"Profiel","height":300,"width":"large","card":{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.5","body":[]}}}}}"""
            );

    [Fact]
    public void A_dialog_without_a_size_is_medium() =>
        Body(TaskModuleResponse.Card("Profiel", Card).ToInvokeResponse())
            .ShouldContain("\"height\":\"medium\",\"width\":\"medium\"");

    [Fact]
    public void A_dialog_closes_with_a_text_or_without() =>
        (
            Body(TaskModuleResponse.Message("Opgeslagen").ToInvokeResponse()),
            TaskModuleResponse.Empty.ToInvokeResponse().Body
        ).ShouldBe(("""{"task":{"type":"message","value":"Opgeslagen"}}""", null));

    [Fact]
    public void A_size_of_no_pixels_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => TaskModuleSize.Pixels(0));

    [Fact]
    public void A_search_answers_with_titles_and_values() =>
        Body(new SearchInvokeResponse([new SearchResult("Verpleegkundige", "k-101")]).ToInvokeResponse())
            .ShouldBe(
                """{"statusCode":200,"type":"application/vnd.microsoft.search.searchResponse","value":{"results":[{"title":"Verpleegkundige","value":"k-101"}]}}"""
            );

    [Fact]
    public void A_search_sends_no_more_than_a_client_shows()
    {
        var many = Enumerable.Range(1, 40).Select(i => new SearchResult($"t{i}", $"v{i}")).ToList();

        var body = Body(new SearchInvokeResponse(many).ToInvokeResponse());

        body.ShouldContain("\"v15\"");
        body.ShouldNotContain("\"v16\"");
    }

    private static string Body(InvokeResponse response) => Encoding.UTF8.GetString(response.Body!.Utf8.Span);
}
