import { useParams, useSearch } from "@tanstack/react-router";
import { MappingPage } from "../../features/regulation/mapping-page.tsx";
import { MyDutiesPage } from "../../features/regulation/my-duties-page.tsx";
import { RegulationListPage } from "../../features/regulation/regulation-list-page.tsx";
import { RegulationPage } from "../../features/regulation/regulation-page.tsx";

export const RegulationListRoute = () => <RegulationListPage />;

export function RegulationRoute() {
  const { code } = useParams({ from: "/regulations/$code" });
  return <RegulationPage code={code} />;
}

export function ProvisionRoute() {
  const { code, path } = useParams({ from: "/regulations/$code/$path" });
  return <RegulationPage code={code} path={path} />;
}

export function MappingRoute() {
  const { code } = useParams({ from: "/regulations/$code/mapping" });
  return <MappingPage code={code} />;
}

export const MyDutiesRoute = () => <MyDutiesPage filter={useSearch({ from: "/duties" })} />;
